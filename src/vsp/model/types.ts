// Generated from schemas/vsp by `npm run generate`: do not edit.

export interface components {
    schemas: {
        /** @description What is sent with a message. In the push interface its name is BerichtMetadata. (V) */
        readonly BerichtMetadataPush: {
            /** @description From whom, to whom, and what. (V) */
            readonly routeringgegevens: components["schemas"]["Routeringgegevens"];
            /** @description Which message this is, and of which conversation. (V) */
            readonly referentiegegevens: components["schemas"]["Referentiegegevens"];
            /** @description What the processing may use besides. (V) */
            readonly verwerkingscontext?: readonly components["schemas"]["Sleutelwaarde"][];
        };
        /** @description What comes with a message. In the pull interface its name is BerichtMetadata. (V) */
        readonly BerichtMetadataPull: {
            /** @description What VECOZO tells of it. (V) */
            readonly basisgegevens: components["schemas"]["Basisgegevens"];
            /** @description From whom, to whom, and what. (V) */
            readonly routeringgegevens: components["schemas"]["Routeringgegevens"];
            /** @description Which message this is, and of which conversation. (V) */
            readonly referentiegegevens: components["schemas"]["Referentiegegevens"];
            /** @description What the processing may use besides. (V) */
            readonly verwerkingscontext?: readonly components["schemas"]["Sleutelwaarde"][];
        };
        /** @description What VECOZO tells of a message that it holds for a receiver. (V) */
        readonly Basisgegevens: {
            /**
             * Format: date-time
             * @description When VECOZO received it. (V)
             */
            readonly ontvangenOp: string;
            /** @description The message itself. (V) */
            readonly payload: components["schemas"]["Payloadgegevens"];
        };
        /** @description Where the message itself is, and what it must be. The name of the schema is ours. (R) */
        readonly Payloadgegevens: {
            /** @description Where the payload is. (V) */
            readonly url: string;
            /** @description The size of the payload; that it is in bytes is ours. (V) */
            readonly grootte: number;
            /** @description The digest of the payload. (V) */
            readonly checksum: components["schemas"]["Checksum"];
        };
        /** @description A digest of the payload. (V) */
        readonly Checksum: {
            /** @description The algorithm; that SHA256 and SHA-256 are both SHA-256 is ours. (V) */
            readonly algoritme: string;
            /** @description The digest; that it is hexadecimal or base64 is ours. (V) */
            readonly waarde: string;
        };
        /** @description From whom, to whom, and what. (V) */
        readonly Routeringgegevens: {
            /** @description The sender. (V) */
            readonly afzender: components["schemas"]["Partij"];
            /** @description The receivers; that there is at least one is ours. (V) */
            readonly geadresseerden: readonly components["schemas"]["Partij"][];
            /** @description Which messages these are. (V) */
            readonly berichtstroom: components["schemas"]["Berichtstroom"];
        };
        /** @description A sender or receiver. The name of the schema is ours. (R) */
        readonly Partij: {
            /** @description The rol of the party; the values for forensic care are not public. (V) */
            readonly rol: string;
            /** @description The code of the party: an AGB-code or an UZOVI-nummer. (V) */
            readonly code?: string;
        };
        /** @description Which messages these are; the values for forensic care are not public. (V) */
        readonly Berichtstroom: {
            /** @description The kind of message. (V) */
            readonly berichttype: string;
            /** @description The kind of message within the berichttype. (V) */
            readonly berichtsubtype?: string;
            /**
             * Format: int32
             * @description The Berichtversie of the message. (V)
             */
            readonly berichtversie: number;
            /**
             * Format: int32
             * @description The Berichtsubversie of the message. (V)
             */
            readonly berichtsubversie: number;
            /** @description What is done with the message. (V) */
            readonly actie: string;
        };
        /** @description Which message this is, and of which conversation. (V) */
        readonly Referentiegegevens: {
            /**
             * Format: uuid
             * @description Ties the messages of one conversation. (V)
             */
            readonly conversatieId: string;
            /**
             * Format: uuid
             * @description Identifies this message. (V)
             */
            readonly traceerId: string;
            /**
             * Format: uuid
             * @description The traceerId of the message that this one answers. (V)
             */
            readonly alsAntwoordOp?: string;
            /** @description The reference that the sender himself uses. (V) */
            readonly referentieId?: string;
        };
        /** @description One thing that the processing may use. The name of the schema is ours. (R) */
        readonly Sleutelwaarde: {
            /** @description What it is. (V) */
            readonly sleutel: string;
            /** @description Its value. (V) */
            readonly waarde: string;
        };
        /** @description How far a message has come. (V) */
        readonly Berichtstatusgegevens: {
            /** @description Which message it is. (V) */
            readonly referentiegegevens: components["schemas"]["Referentiegegevens"];
            /** @description Which messages these are. (V) */
            readonly berichtstroom: components["schemas"]["Berichtstroom"];
            /**
             * @description The step that it has reached. (V)
             * @enum {string}
             */
            readonly berichtstatus: "Ontvangen" | "DeelsOntvangen" | "DeelberichtAanleveringAfgekeurd" | "WordtVerwerkt" | "AfgekeurdDoorDienst" | "VerwerkingVoltooid" | "Aangeboden" | "Bezorgd";
            /**
             * Format: date-time
             * @description When it reached that step. (V)
             */
            readonly berichtstatusGewijzigdOp: string;
            /**
             * Format: date-time
             * @description When VECOZO received the message. (V)
             */
            readonly berichtOntvangenOp: string;
            /** @description Why it is rejected. (V) */
            readonly meldingen?: readonly components["schemas"]["Melding"][];
        };
        /** @description Why VECOZO does not take a message. (V) */
        readonly Melding: {
            /** @description The code: of the ontvangstcontrole BRS and a number. (V) */
            readonly code: string;
            /** @description What the code means. (V) */
            readonly omschrijving: string;
            /** @description What it is about in this message; that it may be null is ours. (V) */
            readonly toelichting?: string | null;
        };
        /** @description What messages are looked for by: one of the three ways. That there are these three is verified (V), their form is ours. (R) */
        readonly Zoekpad: components["schemas"]["ZoekpadBerichtstroom"] | components["schemas"]["ZoekpadConversatie"] | components["schemas"]["ZoekpadAntwoord"];
        /** @description The messages of a berichtstroom for a receiver. (R) */
        readonly ZoekpadBerichtstroom: {
            /** @description Which messages. (R) */
            readonly berichtstroom: components["schemas"]["Berichtstroom"];
            /** @description For whom. (R) */
            readonly geadresseerde: components["schemas"]["Partij"];
        };
        /** @description The messages of a conversation. (R) */
        readonly ZoekpadConversatie: {
            /**
             * Format: uuid
             * @description Which conversation. (R)
             */
            readonly conversatieId: string;
        };
        /** @description The answers to a message. (R) */
        readonly ZoekpadAntwoord: {
            /**
             * Format: uuid
             * @description The traceerId of the message. (R)
             */
            readonly alsAntwoordOp: string;
        };
        /** @description What the service says when it refuses a request, as application/problem+json. That its fields may be null is ours. (V) */
        readonly ValidationProblemDetails: {
            /** @description The kind of problem, as a URI. (V) */
            readonly type?: string | null;
            /** @description The kind of problem, in words. (V) */
            readonly title?: string | null;
            /** @description The HTTP status. (V) */
            readonly status?: number | null;
            /** @description What is the matter this time. (V) */
            readonly detail?: string | null;
            /** @description Which time it was, as a URI. (V) */
            readonly instance?: string | null;
            /** @description What is wrong, by field; that each has a list of texts is ours. (V) */
            readonly errors?: {
                readonly [key: string]: readonly string[];
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type BerichtMetadataPush = components['schemas']['BerichtMetadataPush'];
export type BerichtMetadataPull = components['schemas']['BerichtMetadataPull'];
export type Basisgegevens = components['schemas']['Basisgegevens'];
export type Payloadgegevens = components['schemas']['Payloadgegevens'];
export type Checksum = components['schemas']['Checksum'];
export type Routeringgegevens = components['schemas']['Routeringgegevens'];
export type Partij = components['schemas']['Partij'];
export type Berichtstroom = components['schemas']['Berichtstroom'];
export type Referentiegegevens = components['schemas']['Referentiegegevens'];
export type Sleutelwaarde = components['schemas']['Sleutelwaarde'];
export type Berichtstatusgegevens = components['schemas']['Berichtstatusgegevens'];
export type Melding = components['schemas']['Melding'];
export type Zoekpad = components['schemas']['Zoekpad'];
export type ZoekpadBerichtstroom = components['schemas']['ZoekpadBerichtstroom'];
export type ZoekpadConversatie = components['schemas']['ZoekpadConversatie'];
export type ZoekpadAntwoord = components['schemas']['ZoekpadAntwoord'];
export type ValidationProblemDetails = components['schemas']['ValidationProblemDetails'];

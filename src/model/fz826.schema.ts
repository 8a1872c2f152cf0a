// Generated from schemas/fz826-2.0.xsd by `npm run generate`: do not edit.
import { linkSchema, type MessageSchema, type SchemaDefinition } from '../schema/index.ts';

const definition: SchemaDefinition = {
  "berichttype": "FZ826",
  "namespace": "http://ei.vektis.nl/mutatiebericht495",
  "prefixes": {
    "http://ei.vektis.nl/mutatiebericht495": "rbfz"
  },
  "roots": [
    {
      "name": "Bericht",
      "type": "Bericht"
    }
  ],
  "complexTypes": {
    "Bericht": {
      "content": {
        "kind": "sequence",
        "min": 1,
        "max": 1,
        "particles": [
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Header",
              "type": "Header"
            }
          },
          {
            "kind": "element",
            "min": 0,
            "max": 1,
            "element": {
              "name": "Verzekerde",
              "type": "Verzekerde"
            }
          }
        ]
      }
    },
    "Header": {
      "content": {
        "kind": "sequence",
        "min": 1,
        "max": 1,
        "particles": [
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Berichtcode",
              "type": "LDT_Berichtcode"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Berichtversie",
              "type": "LDT_Berichtversie"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Berichtsubversie",
              "type": "LDT_Berichtsubversie"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Berichtsoort",
              "type": "LDT_Berichtsoort"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "IdentificatieAanlevering",
              "type": "LDT_IdentificatieAanlevering"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Dagtekening",
              "type": "LDT_Datum"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Afzender",
              "type": "LDT_AGBcode"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Ontvanger",
              "type": "LDT_UZOVInummer"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "IdentificatieRetour",
              "type": "LDT_IdentificatieRetour"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "DagtekeningRetour",
              "type": "LDT_Datum"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Retourcodes",
              "type": "Retourcodes"
            }
          }
        ]
      }
    },
    "Verzekerde": {
      "content": {
        "kind": "sequence",
        "min": 1,
        "max": 1,
        "particles": [
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Verzekerdennummer",
              "type": "LDT_Verzekerdennummer"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": null,
            "element": {
              "name": "MutatieFZ",
              "type": "MutatieFZ"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Retourcodes",
              "type": "Retourcodes"
            }
          }
        ]
      }
    },
    "MutatieFZ": {
      "content": {
        "kind": "sequence",
        "min": 1,
        "max": 1,
        "particles": [
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "MutatieIdentificatie",
              "type": "LDT_MutatieIdentificatie"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Plaatsingsbesluitnummer",
              "type": "LDT_Plaatsingsbesluitnummer"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "StatusAanlevering",
              "type": "LDT_StatusAanlevering"
            }
          },
          {
            "kind": "element",
            "min": 0,
            "max": 1,
            "element": {
              "name": "ReferentieMutatie",
              "type": "LDT_MutatieIdentificatie"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "SoortMutatie",
              "type": "LDT_SoortMutatie"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Mutatiedatum",
              "type": "LDT_Datum"
            }
          },
          {
            "kind": "element",
            "min": 0,
            "max": 1,
            "element": {
              "name": "MutatieLocatie",
              "type": "MutatieLocatie"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Retourcodes",
              "type": "Retourcodes"
            }
          }
        ]
      }
    },
    "MutatieLocatie": {
      "content": {
        "kind": "sequence",
        "min": 1,
        "max": 1,
        "particles": [
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Zorglocatie",
              "type": "LDT_AGBcode"
            }
          },
          {
            "kind": "element",
            "min": 1,
            "max": 1,
            "element": {
              "name": "Retourcodes",
              "type": "Retourcodes"
            }
          }
        ]
      }
    },
    "Retourcodes": {
      "content": {
        "kind": "sequence",
        "min": 1,
        "max": 1,
        "particles": [
          {
            "kind": "element",
            "min": 1,
            "max": null,
            "element": {
              "name": "Retourcode",
              "type": "LDT_Retourcode"
            }
          }
        ]
      }
    }
  },
  "simpleTypes": {
    "LDT_AGBcode": {
      "documentation": "AGB-code van een zorgaanbieder of zorglocatie: precies 8 cijfers, met voorloopnullen. (V)",
      "builtin": "string",
      "restrictions": [
        {
          "pattern": [
            {
              "source": "[0-9]{8}"
            }
          ]
        }
      ]
    },
    "LDT_Berichtcode": {
      "builtin": "string",
      "restrictions": [
        {
          "enumeration": [
            {
              "value": "495",
              "documentation": "retourbericht Mutatie Forensische Zorg (FZ826)"
            }
          ]
        }
      ]
    },
    "LDT_Berichtsoort": {
      "builtin": "string",
      "restrictions": [
        {
          "enumeration": [
            {
              "value": "P",
              "documentation": "productie"
            },
            {
              "value": "T",
              "documentation": "test"
            }
          ]
        }
      ]
    },
    "LDT_Berichtsubversie": {
      "builtin": "string",
      "restrictions": [
        {
          "enumeration": [
            {
              "value": "0",
              "documentation": "subversie 0"
            }
          ]
        }
      ]
    },
    "LDT_Berichtversie": {
      "builtin": "string",
      "restrictions": [
        {
          "enumeration": [
            {
              "value": "2",
              "documentation": "versie 2"
            }
          ]
        }
      ]
    },
    "LDT_Datum": {
      "documentation": "Bestaande kalenderdatum in de vorm jjjj-mm-dd, zonder tijdzone. (R)",
      "builtin": "date",
      "restrictions": [
        {
          "pattern": [
            {
              "source": "[0-9]{4}-[0-9]{2}-[0-9]{2}"
            }
          ]
        }
      ]
    },
    "LDT_IdentificatieAanlevering": {
      "documentation": "Kenmerk van een aanlevering: 1 tot en met 12 tekens, waarvan ten minste één geen witruimte is. (R)",
      "builtin": "string",
      "restrictions": [
        {
          "pattern": [
            {
              "source": "\\s*\\S[\\s\\S]*",
              "expression": "^(?:[ \\u{9}\\u{a}\\u{d}]*[[^ \\u{9}\\u{a}\\u{d}]][[ \\u{9}\\u{a}\\u{d}][[^ \\u{9}\\u{a}\\u{d}]]]*)$"
            }
          ],
          "minLength": 1,
          "maxLength": 12
        }
      ]
    },
    "LDT_IdentificatieRetour": {
      "documentation": "Kenmerk van een retourbericht: 1 tot en met 12 tekens, waarvan ten minste één geen witruimte is. (R)",
      "builtin": "string",
      "restrictions": [
        {
          "pattern": [
            {
              "source": "\\s*\\S[\\s\\S]*",
              "expression": "^(?:[ \\u{9}\\u{a}\\u{d}]*[[^ \\u{9}\\u{a}\\u{d}]][[ \\u{9}\\u{a}\\u{d}][[^ \\u{9}\\u{a}\\u{d}]]]*)$"
            }
          ],
          "minLength": 1,
          "maxLength": 12
        }
      ]
    },
    "LDT_MutatieIdentificatie": {
      "documentation": "Kenmerk van een mutatie: 1 tot en met 20 tekens, waarvan ten minste één geen witruimte is. (R)",
      "builtin": "string",
      "restrictions": [
        {
          "pattern": [
            {
              "source": "\\s*\\S[\\s\\S]*",
              "expression": "^(?:[ \\u{9}\\u{a}\\u{d}]*[[^ \\u{9}\\u{a}\\u{d}]][[ \\u{9}\\u{a}\\u{d}][[^ \\u{9}\\u{a}\\u{d}]]]*)$"
            }
          ],
          "minLength": 1,
          "maxLength": 20
        }
      ]
    },
    "LDT_Plaatsingsbesluitnummer": {
      "documentation": "Nummer van een plaatsingsbesluit: precies 9 cijfers. STB §3.4. (S bestaan, V vorm)",
      "builtin": "string",
      "restrictions": [
        {
          "pattern": [
            {
              "source": "[0-9]{9}"
            }
          ]
        }
      ]
    },
    "LDT_Retourcode": {
      "documentation": "Retourcode volgens codelijst COD954-VEKT: precies 4 cijfers. STB §4.4. (S bestaan, V vorm)",
      "builtin": "string",
      "restrictions": [
        {
          "pattern": [
            {
              "source": "[0-9]{4}"
            }
          ]
        }
      ]
    },
    "LDT_SoortMutatie": {
      "builtin": "string",
      "restrictions": [
        {
          "enumeration": [
            {
              "value": "1",
              "documentation": "verplaatsing (wijziging van de FZ-zorglocatie)"
            },
            {
              "value": "2",
              "documentation": "einde zorg"
            }
          ]
        }
      ]
    },
    "LDT_StatusAanlevering": {
      "builtin": "string",
      "restrictions": [
        {
          "enumeration": [
            {
              "value": "1",
              "documentation": "eerste aanlevering"
            },
            {
              "value": "2",
              "documentation": "gewijzigde aanlevering (correctie)"
            },
            {
              "value": "3",
              "documentation": "verwijderen aanlevering (intrekking)"
            }
          ]
        }
      ]
    },
    "LDT_UZOVInummer": {
      "documentation": "UZOVI-nummer van een zorgverzekeraar: precies 4 cijfers; dat van DJI is 9992. (V)",
      "builtin": "string",
      "restrictions": [
        {
          "pattern": [
            {
              "source": "[0-9]{4}"
            }
          ]
        }
      ]
    },
    "LDT_Verzekerdennummer": {
      "documentation": "Verzekerdennummer, in deze keten altijd een strafrechtketennummer (SKN): 7 of 8 cijfers. STB hoofdstuk 2. (S bestaan, V vorm)",
      "builtin": "string",
      "restrictions": [
        {
          "pattern": [
            {
              "source": "[0-9]{7,8}"
            }
          ]
        }
      ]
    }
  }
};

/** The reconstructed schema of the FZ826; not the official XSD. */
export const fz826Schema: MessageSchema = /* @__PURE__ */ linkSchema(definition);

// Generated from schemas/vsp by `npm run generate`: do not edit.

import type { JsonSchema } from '../gegevens/json-schema.ts';
import type { components } from './types.ts';

/** The names of the schemas. */
export type VspSoort = keyof components['schemas'];

export const schemas: Readonly<Record<VspSoort, JsonSchema>> = {
  "BerichtMetadataPush": {
    "type": "object",
    "required": [
      "routeringgegevens",
      "referentiegegevens"
    ],
    "properties": {
      "routeringgegevens": {
        "$ref": "#/components/schemas/Routeringgegevens"
      },
      "referentiegegevens": {
        "$ref": "#/components/schemas/Referentiegegevens"
      },
      "verwerkingscontext": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Sleutelwaarde"
        }
      }
    }
  },
  "BerichtMetadataPull": {
    "type": "object",
    "required": [
      "basisgegevens",
      "routeringgegevens",
      "referentiegegevens"
    ],
    "properties": {
      "basisgegevens": {
        "$ref": "#/components/schemas/Basisgegevens"
      },
      "routeringgegevens": {
        "$ref": "#/components/schemas/Routeringgegevens"
      },
      "referentiegegevens": {
        "$ref": "#/components/schemas/Referentiegegevens"
      },
      "verwerkingscontext": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Sleutelwaarde"
        }
      }
    }
  },
  "Basisgegevens": {
    "type": "object",
    "required": [
      "ontvangenOp",
      "payload"
    ],
    "properties": {
      "ontvangenOp": {
        "type": "string",
        "format": "date-time"
      },
      "payload": {
        "$ref": "#/components/schemas/Payloadgegevens"
      }
    }
  },
  "Payloadgegevens": {
    "type": "object",
    "required": [
      "url",
      "grootte",
      "checksum"
    ],
    "properties": {
      "url": {
        "type": "string"
      },
      "grootte": {
        "type": "integer"
      },
      "checksum": {
        "$ref": "#/components/schemas/Checksum"
      }
    }
  },
  "Checksum": {
    "type": "object",
    "required": [
      "algoritme",
      "waarde"
    ],
    "properties": {
      "algoritme": {
        "type": "string",
        "maxLength": 10
      },
      "waarde": {
        "type": "string",
        "maxLength": 250
      }
    }
  },
  "Routeringgegevens": {
    "type": "object",
    "required": [
      "afzender",
      "geadresseerden",
      "berichtstroom"
    ],
    "properties": {
      "afzender": {
        "$ref": "#/components/schemas/Partij"
      },
      "geadresseerden": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Partij"
        },
        "minItems": 1
      },
      "berichtstroom": {
        "$ref": "#/components/schemas/Berichtstroom"
      }
    }
  },
  "Partij": {
    "type": "object",
    "required": [
      "rol"
    ],
    "properties": {
      "rol": {
        "type": "string",
        "maxLength": 100
      },
      "code": {
        "type": "string",
        "maxLength": 100
      }
    }
  },
  "Berichtstroom": {
    "type": "object",
    "required": [
      "berichttype",
      "berichtversie",
      "berichtsubversie",
      "actie"
    ],
    "properties": {
      "berichttype": {
        "type": "string",
        "maxLength": 60
      },
      "berichtsubtype": {
        "type": "string",
        "maxLength": 60
      },
      "berichtversie": {
        "type": "integer",
        "format": "int32"
      },
      "berichtsubversie": {
        "type": "integer",
        "format": "int32"
      },
      "actie": {
        "type": "string",
        "maxLength": 60
      }
    }
  },
  "Referentiegegevens": {
    "type": "object",
    "required": [
      "conversatieId",
      "traceerId"
    ],
    "properties": {
      "conversatieId": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
      },
      "traceerId": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
      },
      "alsAntwoordOp": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
      },
      "referentieId": {
        "type": "string",
        "maxLength": 150
      }
    }
  },
  "Sleutelwaarde": {
    "type": "object",
    "required": [
      "sleutel",
      "waarde"
    ],
    "properties": {
      "sleutel": {
        "type": "string",
        "maxLength": 100
      },
      "waarde": {
        "type": "string",
        "minLength": 1,
        "maxLength": 250
      }
    }
  },
  "Berichtstatusgegevens": {
    "type": "object",
    "required": [
      "referentiegegevens",
      "berichtstroom",
      "berichtstatus",
      "berichtstatusGewijzigdOp",
      "berichtOntvangenOp"
    ],
    "properties": {
      "referentiegegevens": {
        "$ref": "#/components/schemas/Referentiegegevens"
      },
      "berichtstroom": {
        "$ref": "#/components/schemas/Berichtstroom"
      },
      "berichtstatus": {
        "type": "string",
        "enum": [
          "Ontvangen",
          "DeelsOntvangen",
          "DeelberichtAanleveringAfgekeurd",
          "WordtVerwerkt",
          "AfgekeurdDoorDienst",
          "VerwerkingVoltooid",
          "Aangeboden",
          "Bezorgd"
        ]
      },
      "berichtstatusGewijzigdOp": {
        "type": "string",
        "format": "date-time"
      },
      "berichtOntvangenOp": {
        "type": "string",
        "format": "date-time"
      },
      "meldingen": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Melding"
        }
      }
    }
  },
  "Melding": {
    "type": "object",
    "required": [
      "code",
      "omschrijving"
    ],
    "properties": {
      "code": {
        "type": "string"
      },
      "omschrijving": {
        "type": "string"
      },
      "toelichting": {
        "type": [
          "string",
          "null"
        ]
      }
    }
  },
  "Zoekpad": {
    "oneOf": [
      {
        "$ref": "#/components/schemas/ZoekpadBerichtstroom"
      },
      {
        "$ref": "#/components/schemas/ZoekpadConversatie"
      },
      {
        "$ref": "#/components/schemas/ZoekpadAntwoord"
      }
    ]
  },
  "ZoekpadBerichtstroom": {
    "type": "object",
    "required": [
      "berichtstroom",
      "geadresseerde"
    ],
    "properties": {
      "berichtstroom": {
        "$ref": "#/components/schemas/Berichtstroom"
      },
      "geadresseerde": {
        "$ref": "#/components/schemas/Partij"
      }
    }
  },
  "ZoekpadConversatie": {
    "type": "object",
    "required": [
      "conversatieId"
    ],
    "properties": {
      "conversatieId": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
      }
    }
  },
  "ZoekpadAntwoord": {
    "type": "object",
    "required": [
      "alsAntwoordOp"
    ],
    "properties": {
      "alsAntwoordOp": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
      }
    }
  },
  "ValidationProblemDetails": {
    "type": "object",
    "properties": {
      "type": {
        "type": [
          "string",
          "null"
        ]
      },
      "title": {
        "type": [
          "string",
          "null"
        ]
      },
      "status": {
        "type": [
          "integer",
          "null"
        ]
      },
      "detail": {
        "type": [
          "string",
          "null"
        ]
      },
      "instance": {
        "type": [
          "string",
          "null"
        ]
      },
      "errors": {
        "type": "object",
        "additionalProperties": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    }
  }
};

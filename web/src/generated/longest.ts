// Made by `nx codegen web` from the contracts.
/** How many letters each text of a call may have, by the call and its fields. */
export const longest = {
  "listOrganisations": {
    "words": 100
  },
  "findOfferings": {
    "words": 100
  },
  "registerPerson": {
    "name": {
      "script": 200,
      "latin": 200
    },
    "phone": {
      "number": 60,
      "hours": 100,
      "sayYouAre": 100
    },
    "consents": {
      "relation": 100,
      "witness": 200,
      "recording": 100,
      "named": {
        "centre": 200,
        "receiver": 200
      }
    }
  },
  "recordConsent": {
    "relation": 100,
    "witness": 200,
    "recording": 100,
    "named": {
      "centre": 200,
      "receiver": 200
    }
  },
  "consentWordings": {
    "named": {
      "centre": 200,
      "receiver": 200
    }
  },
  "draftWording": {
    "text": 2000
  },
  "takeBackWording": {
    "note": 500
  },
  "liftProtection": {
    "note": 500
  },
  "correctPerson": {
    "note": 500,
    "name": {
      "from": {
        "script": 200,
        "latin": 200
      },
      "to": {
        "script": 200,
        "latin": 200
      }
    },
    "phone": {
      "from": {
        "number": 60,
        "hours": 100,
        "sayYouAre": 100
      },
      "to": {
        "number": 60,
        "hours": 100,
        "sayYouAre": 100
      }
    },
    "document": {
      "from": {
        "number": 40
      },
      "to": {
        "number": 40
      }
    },
    "contactWay": {
      "from": {
        "reachedAt": 120,
        "hours": 100,
        "sayYouAre": 100,
        "note": 300
      },
      "to": {
        "reachedAt": 120,
        "hours": 100,
        "sayYouAre": 100,
        "note": 300
      }
    },
    "otherName": {
      "from": {
        "name": {
          "script": 200,
          "latin": 200
        }
      },
      "to": {
        "name": {
          "script": 200,
          "latin": 200
        }
      }
    }
  },
  "correctContact": {
    "note": 500
  },
  "decideCorrection": {
    "note": 500
  },
  "undoCorrection": {
    "note": 500
  },
  "keepRecord": {
    "note": 500
  },
  "enterInError": {
    "note": 500
  },
  "correctFamilyMember": {
    "note": 500
  },
  "linkFamilyMember": {
    "reference": 20
  },
  "recordIdentityDocument": {
    "document": {
      "number": 40
    }
  },
  "recordContactWay": {
    "way": {
      "reachedAt": 120,
      "hours": 100,
      "sayYouAre": 100,
      "note": 300
    }
  },
  "recordOtherName": {
    "otherName": {
      "name": {
        "script": 200,
        "latin": 200
      }
    }
  },
  "correctMigrationStatus": {
    "note": 500
  },
  "enterMigrationStatusInError": {
    "note": 500
  },
  "readMigrationStatus": {
    "note": 300
  },
  "correctSpecificNeed": {
    "note": 500
  },
  "correctFunctioning": {
    "note": 500
  },
  "prepareDisclosure": {
    "summary": 2000,
    "consent": {
      "relation": 100,
      "witness": 200,
      "recording": 100,
      "named": {
        "centre": 200,
        "receiver": 200
      }
    }
  },
  "askException": {
    "summary": 2000,
    "why": 1000,
    "article": 200
  },
  "applyException": {
    "summary": 2000,
    "why": 1000
  },
  "grantException": {
    "note": 1000
  },
  "refuseException": {
    "note": 1000
  },
  "endException": {
    "note": 1000
  },
  "reviewException": {
    "note": 1000
  },
  "tellOfException": {
    "note": 500
  },
  "writeDemand": {
    "office": 200,
    "reference": 100,
    "aboutReference": 20,
    "note": 1000
  },
  "decideDemand": {
    "article": 200,
    "note": 1000
  },
  "enterDemandInError": {
    "note": 500
  },
  "findPersons": {
    "terms": 200
  },
  "openPerson": {
    "reason": 300
  },
  "previewDisclosure": {
    "summary": 2000
  },
  "decideDuplicatePair": {
    "note": 500
  },
  "mergePersons": {
    "note": 500
  },
  "separatePersons": {
    "note": 500
  },
  "reviewOpening": {
    "note": 500
  },
  "closeOpeningQuestion": {
    "note": 500
  },
  "closeUnusualRate": {
    "note": 500
  },
  "receiveRequest": {
    "inTheirWords": 2000
  },
  "recordService": {
    "note": 2000
  },
  "closeRequest": {
    "note": 2000
  },
  "acceptReferral": {
    "appointmentPlace": 200
  },
  "moveAppointment": {
    "appointmentPlace": 200
  },
  "declineReferral": {
    "note": 500
  },
  "reportService": {
    "note": 2000
  },
  "reportNotServed": {
    "note": 500
  }
} as const;

import type { ControleId } from '../../../rules/ids.ts';
import { header, mutaties, verzekerde } from './berichten.ts';
import type { Voorbeeld } from './voorbeeld.ts';

/** Of each control of controletype 3 to 5. */
export const controleVoorbeelden = (): Readonly<Record<ControleId, Voorbeeld>> => ({
  VC001: { fout: header({ Berichtsoort: 'T' }), goed: header({ Berichtsoort: 'P' }) },
  VC002: { fout: header({ Dagtekening: '2026-03-16' }), goed: header({ Dagtekening: '2026-03-10' }) },
  VC003: { fout: header({ Ontvanger: '9991' }), goed: header() },
  VC004: { fout: verzekerde('0000000'), goed: verzekerde('1234567') },
  VC005: {
    fout: mutaties({ id: 'M-2', status: '2' }),
    goed: mutaties({ id: 'M-2', status: '2', referentie: 'M-1' }),
  },
  VC006: { fout: mutaties({ id: 'M-2', referentie: 'M-1' }), goed: mutaties({ id: 'M-2' }) },
  VC007: {
    fout: mutaties({ id: 'M-2', status: '2', referentie: 'M-2' }),
    goed: mutaties({ id: 'M-2', status: '2', referentie: 'M-1' }),
  },
  VC008: {
    fout: mutaties({ id: 'M-1' }, { id: 'M-1', soort: '2', datum: '2026-03-09' }),
    goed: mutaties({ id: 'M-1' }, { id: 'M-2', soort: '2', datum: '2026-03-09' }),
  },
  VC009: { fout: mutaties({ locatie: '' }), goed: mutaties({ locatie: '06290002' }) },
  VC010: { fout: mutaties({ soort: '2', locatie: '06290002' }), goed: mutaties({ soort: '2' }) },
  VC011: {
    fout: mutaties({ soort: '2', datum: '2026-03-11' }),
    goed: mutaties({ soort: '2', datum: '2026-03-09' }),
  },
  VC012: {
    fout: mutaties(
      { id: 'M-1', soort: '2', datum: '2026-03-08' },
      { id: 'M-2', soort: '2', datum: '2026-03-09' },
    ),
    goed: mutaties({ id: 'M-2', soort: '2', datum: '2026-03-09' }),
  },
  VC013: {
    fout: mutaties({ id: 'M-1', datum: '2026-03-09' }, { id: 'M-2', soort: '2', datum: '2026-03-05' }),
    goed: mutaties({ id: 'M-1', datum: '2026-03-05' }, { id: 'M-2', soort: '2', datum: '2026-03-05' }),
  },
  VC014: {
    fout: mutaties(
      { id: 'M-2', status: '2', referentie: 'M-1', datum: '2026-03-03' },
      { id: 'M-3', status: '2', referentie: 'M-1', datum: '2026-03-04' },
    ),
    goed: mutaties({ id: 'M-3', status: '2', referentie: 'M-1', datum: '2026-03-04' }),
  },
  RC001: { fout: header({ Afzender: '06299999' }), goed: header({ Afzender: '06290001' }) },
  RC002: { fout: header({ Dagtekening: '2025-12-31' }), goed: header({ Dagtekening: '2026-03-10' }) },
  RC003: { fout: mutaties({ locatie: '06299999' }), goed: mutaties({ locatie: '06290002' }) },
  LCB001: {
    fout: header({ IdentificatieAanlevering: 'A-0' }),
    goed: header({ IdentificatieAanlevering: 'A-1' }),
  },
  LCB002: { fout: verzekerde('7654321'), goed: verzekerde('1234567') },
  LCB003: { fout: mutaties({ besluit: '202600099' }), goed: mutaties({ besluit: '202600017' }) },
  LCB004: { fout: mutaties({ besluit: '202600018' }), goed: mutaties({ besluit: '202600017' }) },
  LCB005: { fout: mutaties({ datum: '2026-01-04' }), goed: mutaties({ datum: '2026-01-05' }) },
  LCB006: {
    fout: mutaties({ id: 'M-8', datum: '2026-03-03' }),
    goed: mutaties({ id: 'M-9', datum: '2026-03-03' }),
  },
  LCB007: {
    fout: mutaties({ status: '2', referentie: 'M-7' }),
    goed: mutaties({ status: '2', referentie: 'M-8' }),
  },
  LCB008: {
    fout: mutaties({ id: 'M-9', soort: '2', datum: '2026-03-08' }),
    goed: mutaties({ id: 'M-9', soort: '2', datum: '2026-03-08', status: '2', referentie: 'E-1' }),
  },
  W001: { fout: mutaties({ locatie: '06290001' }), goed: mutaties({ locatie: '06290002' }) },
  W002: { fout: mutaties({ datum: '2026-04-16' }), goed: mutaties({ datum: '2026-04-15' }) },
  W003: {
    fout: mutaties({ status: '3', referentie: 'M-8', locatie: '06290003', datum: '2026-02-03' }),
    goed: mutaties({ status: '3', referentie: 'M-8', locatie: '06290003', datum: '2026-02-02' }),
  },
  W004: {
    fout: mutaties({ id: 'M-9', besluit: '202600019' }),
    goed: mutaties({ id: 'M-9', besluit: '202600017' }),
  },
});

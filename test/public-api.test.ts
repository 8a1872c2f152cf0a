import * as api from 'fz825';
import * as document from 'fz825/document';
import * as matchers from 'fz825/vitest';
import * as vocabulary from 'fz825/vocabulary';
import * as xsd from 'fz825/xsd';
import * as xslt from 'fz825/xslt';
import { expect, test } from 'vitest';

test('the public functions and constants are these', () => {
  expect(Object.keys(api).sort()).toEqual([
    'COD954',
    'UZOVI_DJI',
    'assessBericht',
    'beoordeelMutatiebericht',
    'bestandsnaam',
    'bronnenUitGegevens',
    'checkBericht',
    'compileSchema',
    'controles',
    'correctie',
    'eindeZorg',
    'foutberichtTekst',
    'inconsistenties',
    'intrekking',
    'isBeeindigdOp',
    'loadCodelijst',
    'loadRetourcodes',
    'mutatiebericht',
    'mutatieberichtSchema',
    'ontvangMutatiebericht',
    'ontvangRetourbericht',
    'parseBericht',
    'parseBerichtStream',
    'parseMutatiebericht',
    'parseRetourbericht',
    'pseudonimiseer',
    'readRetourbericht',
    'retourbericht',
    'retourberichtSchema',
    'serializeBericht',
    'validateStructure',
    'verloop',
    'verloopNa',
    'verplaatsing',
    'withSchemas',
    'zoekCode',
    'zorglocatieOp',
  ]);
  expect(Object.keys(vocabulary).sort()).toEqual([
    'OMGEVING',
    'PEILDATUM',
    'alle',
    'bestaatUit',
    'controle',
    'eerderOntvangen',
    'gelijkAan',
    'inRegister',
    'indien',
    'isBekend',
    'isEen',
    'komtVoor',
    'mutatieGebruikt',
    'niet',
    'nietLaterDan',
    'referentieInWerking',
    'uniek',
    'vanPlaatsingsbesluit',
    'verloopConsistent',
    'verzekerdeBekend',
    'vroegste',
  ]);
  expect(Object.keys(document)).toEqual(['toDocument']);
  expect(Object.keys(matchers)).toEqual(['fz825Matchers']);
  expect(Object.keys(xsd)).toEqual(['createXsdValidator']);
  expect(Object.keys(xslt).sort()).toEqual(['exportSchematron', 'exportXslt', 'xsltVan']);
});

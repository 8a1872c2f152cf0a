import { sha256Of } from '../hash/index.ts';
import type { RuleArgs } from '../taal/index.ts';
import type { VspGegevens } from './gegevens/read-vsp-gegevens.ts';
import { type VspFinding, vspFinding } from './vsp-finding.ts';

/** The bytes of a message: those that were given, or the text as UTF-8. */
export function payloadOf(xml: string | Uint8Array): Uint8Array {
  return typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
}

const DECLARATION = /^\uFEFF?<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;

/** What is wrong with a text that becomes bytes: its XML declaration may not say that they are in another encoding. */
export function judgeCodering(xml: string | Uint8Array): readonly VspFinding[] {
  const declared = typeof xml === 'string' ? DECLARATION.exec(xml)?.[1] : undefined;
  if (declared === undefined || /^utf-?8$/i.test(declared)) return [];
  return [payloadFinding('/payload', 'codering')];
}

/** The SHA-256 of a message, in 64 hexadecimal digits. */
export function checksumOf(payload: Uint8Array): VspGegevens<'Checksum'> {
  return { algoritme: 'SHA-256', waarde: sha256Of(payload) };
}

/** What is wrong with a message as the one that VECOZO tells of. */
export function judgePayload(
  payload: Uint8Array,
  { grootte, checksum }: VspGegevens<'Payloadgegevens'>,
): readonly VspFinding[] {
  const at = '/basisgegevens/payload';
  const findings: VspFinding[] = [];
  if (grootte !== payload.byteLength) findings.push(payloadFinding(`${at}/grootte`, 'grootte'));
  const { algoritme, waarde } = checksum;
  if (!/^sha-?256$/i.test(algoritme)) {
    findings.push(payloadFinding(`${at}/checksum/algoritme`, 'algoritme'));
  } else if (HEXADECIMAL.test(waarde) || BASE64.test(waarde)) {
    const digest = sha256Of(payload);
    const expected = HEXADECIMAL.test(waarde) ? digest : base64Of(digest);
    const found = HEXADECIMAL.test(waarde) ? waarde.toLowerCase() : waarde;
    if (found !== expected) findings.push(payloadFinding(`${at}/checksum/waarde`, 'checksum'));
  } else findings.push(payloadFinding(`${at}/checksum/waarde`, 'checksum-vorm'));
  return findings;
}

const HEXADECIMAL = /^[\da-f]{64}$/i;
/** 32 bytes; the alphabet for addresses, which has - and _, is another one. */
const BASE64 = /^[A-Za-z\d+/]{43}=$/;

/** Hexadecimal digits as base64. */
function base64Of(digest: string): string {
  const pairs = digest.match(/../g) ?? [];
  return btoa(String.fromCharCode(...pairs.map((pair) => Number.parseInt(pair, 16))));
}

function payloadFinding(path: string, fault: RuleArgs['VSP-PAYLOAD']['fault']): VspFinding {
  return vspFinding(path, { rule: 'VSP-PAYLOAD', args: { fault } });
}

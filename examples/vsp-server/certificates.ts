/** Certificates for loopback, made on the spot by openssl and gone with their folder: one for the server, one for each party. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

/** What a side of a connection shows, and by what it knows the other side. */
export interface Credentials {
  readonly key: Buffer;
  readonly cert: Buffer;
  readonly ca: Buffer;
}

/** The common name of the server; that of a party is its code. */
const SERVER = '127.0.0.1';

/** Makes certificates of an authority of our own, in a folder. */
export function makeCertificates(
  folder: string,
  codes: readonly string[],
): { readonly server: Credentials; readonly parties: Readonly<Record<string, Credentials>> } {
  mkdirSync(folder, { recursive: true });
  const openssl = (name: string, ...more: readonly string[]): void => {
    const file = (extension: string): string => `${folder}/${name}.${extension}`;
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    const args = [
      'req',
      '-x509',
      ...key,
      '-keyout',
      file('key'),
      '-out',
      file('crt'),
      '-subj',
      `/CN=${name}`,
    ];
    execFileSync('openssl', [...args, ...more], { stdio: 'pipe' });
  };
  const signed = ['-CA', `${folder}/authority.crt`, '-CAkey', `${folder}/authority.key`];
  const leaf = [...signed, '-addext', 'basicConstraints=critical,CA:FALSE'];
  const read = (name: string): Credentials => ({
    key: readFileSync(`${folder}/${name}.key`),
    cert: readFileSync(`${folder}/${name}.crt`),
    ca: readFileSync(`${folder}/authority.crt`),
  });
  openssl('authority');
  openssl(SERVER, ...leaf, '-addext', `subjectAltName=IP:${SERVER}`);
  for (const code of codes) openssl(code, ...leaf);
  return { server: read(SERVER), parties: Object.fromEntries(codes.map((code) => [code, read(code)])) };
}

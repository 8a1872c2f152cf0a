import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A schema with messages for it. */
export interface SchemaWithMessages {
  readonly xsd: string;
  readonly messages: readonly string[];
}

/** What Xerces makes of a schema: undefined for one that it refuses, or else whether it accepts each message. */
export type XercesVerdict = readonly boolean[] | undefined;

/** True when there is a JDK, of which Xerces is a part. */
export function hasJdk(): boolean {
  return spawnSync('javac', ['-version']).status === 0;
}

/** A third opinion: the XML Schema validator of the JDK, which is Xerces. One process judges all. */
export function judgeByXerces(schemas: readonly SchemaWithMessages[]): readonly XercesVerdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'fz825-xerces-'));
  const source = join(folder, 'Judge.java');
  writeFileSync(source, PROGRAM);
  const encode = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
  const input = schemas
    .map(({ xsd, messages }) => [`S ${encode(xsd)}`, ...messages.map((xml) => `M ${encode(xml)}`)].join('\n'))
    .join('\n');
  const { stdout, status, stderr } = spawnSync('java', ['-Xshare:auto', source], {
    input: `${input}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`The judge stopped: ${stderr}`);
  const lines = stdout.trim().split('\n');
  let next = 0;
  return schemas.map(({ messages }) => {
    const isSchema = lines[next++] === '1';
    const verdicts = messages.map(() => lines[next++] === '1');
    return isSchema ? verdicts : undefined;
  });
}

const PROGRAM = `
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.*;

public class Judge {
  public static void main(String[] args) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false);
    Schema schema = null;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.length() < 2) continue;
      StreamSource source = new StreamSource(new ByteArrayInputStream(Base64.getDecoder().decode(line.substring(2))));
      boolean accepted = false;
      try {
        if (line.charAt(0) == 'S') {
          schema = null;
          schema = factory.newSchema(source);
          accepted = true;
        } else if (schema != null) {
          schema.newValidator().validate(source);
          accepted = true;
        }
      } catch (org.xml.sax.SAXException | java.util.MissingResourceException refused) {
        // The JDK lacks the text of one of its errors.
        accepted = false;
      }
      out.println(accepted ? "1" : "0");
    }
    out.flush();
  }
}
`;

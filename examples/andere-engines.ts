/**
 * The controls for a party that does not run JavaScript: as XSLT 1.0, a stylesheet for each and one for the message, and
 * as Schematron. Here with a retourcode of one's own; `npx fz825 regels --format xslt --output map` writes the files.
 */
import { exportSchematron, exportXslt } from 'fz825/xslt';

const files = exportXslt({ retourcodes: { VC009: '9284' } });
console.log(files.map(({ naam }) => naam).join('\n'));
console.log(`\n${files.find(({ naam }) => naam === 'VC009.xsl')?.inhoud}`);

// With any XSLT processor, for instance that of libxslt:
// xsltproc --stringparam peildatum 2026-03-15 --stringparam omgeving P --stringparam identificatieRetour R-1 \
//   --stringparam dagtekeningRetour 2026-03-15 map/retourbericht.xsl bericht.xml

const { naam, inhoud } = exportSchematron({ peildatum: '2026-03-15', omgeving: 'P' });
console.log(`${naam}: ${inhoud.match(/<sch:pattern /g)?.length} patterns`);

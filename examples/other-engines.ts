/**
 * The controls for a party that does not run JavaScript: as XSLT 1.0, a stylesheet for each and one for the message, and
 * as Schematron. Here with a retourcode of one's own; `npx fz825 regels --format xslt --output stylesheets` writes the files.
 */
import { exportSchematron, exportXslt } from 'fz825/xslt';

const files = exportXslt({ retourcodes: { VC009: '9284' } });
console.log(files.map(({ name }) => name).join('\n'));
console.log(`\n${files.find(({ name }) => name === 'VC009.xsl')?.content}`);

// With any XSLT processor, for instance that of libxslt:
// xsltproc --stringparam peildatum 2026-03-15 --stringparam omgeving P --stringparam identificatieRetour R-1 \
//   --stringparam dagtekeningRetour 2026-03-15 stylesheets/retourbericht.xsl bericht.xml

const { name, content } = exportSchematron({ peildatum: '2026-03-15', omgeving: 'P' });
console.log(`${name}: ${content.match(/<sch:pattern /g)?.length} patterns`);

import { facet } from '../xsd-texts.ts';
import { judgeConstruct } from './judge-construct.ts';

const bedrag =
  '<xs:complexType name="bedrag"><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="valuta" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{3}"/></xs:restriction></xs:simpleType></xs:attribute><xs:attribute name="soort" type="xs:NMTOKEN"/></xs:extension></xs:simpleContent></xs:complexType>';

judgeConstruct('a value with attributes', {
  declarations: `<xs:element name="v" type="bedrag"/>${bedrag}`,
  accepted: [
    '<v valuta="EUR">1</v>',
    '<v valuta="EUR"> 1.50 </v>',
    '<v valuta="USD" soort="a">-1</v>',
    '<v valuta="EUR"><!-- x -->1</v>',
    '<v valuta="EUR">1<!-- x -->2</v>',
    '<v valuta="EUR"><![CDATA[1]]></v>',
    '<v valuta="EUR">&#49;</v>',
    '<v soort=" b " valuta="EUR">+1</v>',
    '<v valuta="EUR">0</v>',
    '<v valuta="EUR">.5</v>',
    '<v valuta="EUR">1.</v>',
    '<v valuta="ABC">123456789.123456789</v>',
  ],
  rejected: [
    ['<v>1</v>', 'STR-ONTBREEKT'],
    ['<v valuta="eur">1</v>', 'STR-PATROON'],
    ['<v valuta="EUR">x</v>', 'STR-VORM'],
    ['<v valuta="EUR"/>', 'STR-LEEG'],
    ['<v valuta="EUR"> </v>', 'STR-LEEG'],
    ['<v valuta="EUR" soort="a b">1</v>', 'STR-VORM'],
    ['<v valuta="EUR">1<e/></v>', 'STR-ONVERWACHT'],
    ['<v valuta="EUR"><e/></v>', 'STR-ONVERWACHT'],
    ['<v valuta="EUR" x="1">1</v>', 'STR-ATTRIBUUT'],
    ['<v valuta="">1</v>', 'STR-LEEG'],
    ['<v>x</v>', 'STR-ONTBREEKT STR-VORM'],
    ['<v valuta="EUR">1,5</v>', 'STR-VORM'],
    ['<v valuta="EURO">1e3</v>', 'STR-PATROON STR-VORM'],
  ],
});

judgeConstruct('a restriction of one: its text, and its attributes', {
  declarations: `<xs:element name="v" type="euro"/>${bedrag}<xs:complexType name="euro"><xs:simpleContent><xs:restriction base="bedrag">${facet('minInclusive', '0')}${facet('fractionDigits', '2')}<xs:attribute name="soort" use="prohibited"/></xs:restriction></xs:simpleContent></xs:complexType>`,
  accepted: ['<v valuta="EUR">1.50</v>', '<v valuta="USD">0</v>'],
  rejected: [
    ['<v valuta="EUR">-1</v>', 'STR-GRENS'],
    ['<v valuta="EUR">1.505</v>', 'STR-CIJFERS'],
    ['<v valuta="EUR" soort="a">1</v>', 'STR-ATTRIBUUT'],
    ['<v>1</v>', 'STR-ONTBREEKT'],
  ],
});

judgeConstruct('an extension of an extension, in a class', {
  declarations: `<xs:element name="v"><xs:complexType><xs:sequence><xs:element name="b" type="meer" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>${bedrag}<xs:complexType name="meer"><xs:simpleContent><xs:extension base="bedrag"><xs:attribute name="datum" type="xs:date"/></xs:extension></xs:simpleContent></xs:complexType>`,
  accepted: [
    '<v><b valuta="EUR">1</b></v>',
    '<v><b valuta="EUR" datum="2024-01-01" soort="x">1</b><b valuta="EUR">2</b></v>',
  ],
  rejected: [
    ['<v><b valuta="EUR" datum="x">1</b></v>', 'STR-VORM'],
    ['<v><b>1</b></v>', 'STR-ONTBREEKT'],
    ['<v><b valuta="EUR">1</b><b valuta="EUR">2</b><b valuta="EUR">3</b></v>', 'STR-HERHAALD'],
  ],
});

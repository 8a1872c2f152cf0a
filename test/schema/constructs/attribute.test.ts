import { judgeConstruct } from './judge-construct.ts';

const code =
  '<xs:simpleType name="code"><xs:restriction base="xs:token"><xs:enumeration value="a"/><xs:enumeration value="b"/></xs:restriction></xs:simpleType>';
const klasse = (
  attributes: string,
  content = '<xs:sequence><xs:element name="e" type="xs:string" minOccurs="0"/></xs:sequence>',
): string => `<xs:element name="v"><xs:complexType>${content}${attributes}</xs:complexType></xs:element>`;

judgeConstruct('attributes: required, optional, of a type, and without one', {
  declarations: `${klasse('<xs:attribute name="versie" type="xs:int" use="required"/><xs:attribute name="code" type="code"/><xs:attribute name="vrij"/>')}${code}`,
  accepted: [
    '<v versie="1"/>',
    '<v versie=" 01 "><e/></v>',
    '<v versie="1" code="a"/>',
    '<v code=" b " versie="-1"/>',
    '<v versie="1" vrij=""/>',
    '<v versie="1" vrij=" é &lt;&#10;"/>',
    '<v versie="1" code="a" vrij="x"/>',
    '<v versie="2147483647"/>',
    '<v xmlns:x="urn:x" versie="1"/>',
    '<v xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="x" versie="1"/>',
    '<v versie="+5"></v>',
    "<v versie='1'/>",
  ],
  rejected: [
    ['<v/>', 'STR-ONTBREEKT'],
    ['<v code="a"/>', 'STR-ONTBREEKT'],
    ['<v versie="x"/>', 'STR-VORM'],
    ['<v versie=""/>', 'STR-LEEG'],
    ['<v versie="1" code="c"/>', 'STR-ENUMERATIE'],
    ['<v versie="1" code=""/>', 'STR-LEEG'],
    ['<v versie="1" onbekend="1"/>', 'STR-ATTRIBUUT'],
    ['<v versie="1" Code="a"/>', 'STR-ATTRIBUUT'],
    ['<v xmlns:x="urn:x" x:versie="1" versie="1"/>', 'STR-ATTRIBUUT'],
    ['<v versie="1"><e versie="1"/></v>', 'STR-ATTRIBUUT'],
    ['<v versie="x" code="c"/>', 'STR-VORM STR-ENUMERATIE'],
    ['<v code="c"/>', 'STR-ENUMERATIE STR-ONTBREEKT'],
    ['<v versie="2147483648"/>', 'STR-VORM'],
    ['<v xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" versie="1" xsi:nil="true"/>', 'STR-ATTRIBUUT'],
    ['<v versie="1"><f/></v>', 'STR-ONVERWACHT'],
  ],
  // 2.9 does not collapse the derived integers.
  differs: { '<v versie=" 01 "><e/></v>': ['libxmljs2'] },
});

judgeConstruct('attributes with a default or a fixed value', {
  declarations: klasse(
    '<xs:attribute name="d" type="xs:int" default="5"/><xs:attribute name="f" type="xs:int" fixed="7"/><xs:attribute name="g" type="xs:string" fixed="a b" use="required"/>',
  ),
  accepted: [
    '<v g="a b"/>',
    '<v d="6" g="a b"/>',
    '<v f="7" g="a b"/>',
    '<v f="07" g="a b"/>',
    '<v f=" +7 " g="a b"/>',
  ],
  rejected: [
    ['<v/>', 'STR-ONTBREEKT'],
    ['<v f="8" g="a b"/>', 'STR-ENUMERATIE'],
    ['<v g="a  b"/>', 'STR-ENUMERATIE'],
    ['<v d="x" g="a b"/>', 'STR-VORM'],
    ['<v f="" g="a b"/>', 'STR-LEEG'],
  ],
});

judgeConstruct('groups of attributes, in each other, and what is prohibited', {
  declarations: `${klasse('<xs:attributeGroup ref="g"/><xs:attribute name="c" use="prohibited"/>')}<xs:attributeGroup name="g"><xs:attribute name="a" use="required"/><xs:attributeGroup ref="h"/></xs:attributeGroup><xs:attributeGroup name="h"><xs:attribute name="b" type="xs:date"/></xs:attributeGroup>`,
  accepted: ['<v a=""/>', '<v a="1" b="2024-01-01"/>'],
  rejected: [
    ['<v/>', 'STR-ONTBREEKT'],
    ['<v a="1" b="2024"/>', 'STR-VORM'],
    ['<v a="1" c="1"/>', 'STR-ATTRIBUUT'],
  ],
});

judgeConstruct('global attributes and form: what is in the namespace and what is not', {
  attributes: ' targetNamespace="urn:m" xmlns:m="urn:m" elementFormDefault="qualified"',
  declarations:
    '<xs:element name="v"><xs:complexType><xs:attribute ref="m:globaal" use="required"/><xs:attribute name="lokaal" type="xs:int"/><xs:attribute name="gekwalificeerd" form="qualified" type="xs:int"/></xs:complexType></xs:element><xs:attribute name="globaal" type="xs:boolean"/>',
  accepted: [
    '<m:v xmlns:m="urn:m" m:globaal="1"/>',
    '<v xmlns="urn:m" xmlns:q="urn:m" q:globaal="true" lokaal="1" q:gekwalificeerd="2"/>',
  ],
  rejected: [
    ['<v xmlns="urn:m" globaal="1"/>', 'STR-ATTRIBUUT STR-ONTBREEKT'],
    ['<m:v xmlns:m="urn:m" m:globaal="1" m:lokaal="1"/>', 'STR-ATTRIBUUT'],
    ['<m:v xmlns:m="urn:m" m:globaal="1" gekwalificeerd="1"/>', 'STR-ATTRIBUUT'],
    ['<m:v xmlns:m="urn:m" m:globaal="ja"/>', 'STR-VORM'],
  ],
});

judgeConstruct('attributes of an extension stand beside those of its base', {
  declarations:
    '<xs:element name="v" type="w"/><xs:complexType name="w"><xs:complexContent><xs:extension base="u"><xs:sequence><xs:element name="f" type="xs:int"/></xs:sequence><xs:attribute name="b" type="xs:int"/></xs:extension></xs:complexContent></xs:complexType><xs:complexType name="u"><xs:sequence><xs:element name="e" type="xs:int"/></xs:sequence><xs:attribute name="a" use="required"/></xs:complexType>',
  accepted: ['<v a=""><e>1</e><f>2</f></v>', '<v a="" b="1"><e>1</e><f>2</f></v>'],
  rejected: [
    ['<v b="1"><e>1</e><f>2</f></v>', 'STR-ONTBREEKT'],
    ['<v a="" b="x"><e>1</e><f>2</f></v>', 'STR-VORM'],
    ['<v a=""><e>1</e></v>', 'STR-ONTBREEKT'],
  ],
});

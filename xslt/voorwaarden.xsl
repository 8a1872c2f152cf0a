<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- Wat alle stylesheets nodig hebben: de parameters peildatum (jjjj-mm-dd) en omgeving (P of T), en een
       mutatiebericht (FZ825) dat leesbaar is en aan het schema voldoet (controletype 1 en 2). -->
  <xsl:param name="peildatum"/>
  <xsl:param name="omgeving"/>
  <xsl:template name="voorwaarden">
    <xsl:if test="not(translate($peildatum, '0123456789', '0000000000') = '0000-00-00' and number(substring($peildatum, 1, 4)) &gt;= 1 and number(substring($peildatum, 6, 2)) &gt;= 1 and number(substring($peildatum, 6, 2)) &lt;= 12 and number(substring($peildatum, 9)) &gt;= 1 and number(substring($peildatum, 9)) &lt;= 31 and (not(number(substring($peildatum, 6, 2)) = 4 or number(substring($peildatum, 6, 2)) = 6 or number(substring($peildatum, 6, 2)) = 9 or number(substring($peildatum, 6, 2)) = 11) or number(substring($peildatum, 9)) &lt;= 30) and (not(number(substring($peildatum, 6, 2)) = 2) or number(substring($peildatum, 9)) &lt;= 28 or number(substring($peildatum, 9)) = 29 and number(substring($peildatum, 1, 4)) mod 4 = 0 and (number(substring($peildatum, 1, 4)) mod 100 != 0 or number(substring($peildatum, 1, 4)) mod 400 = 0)))">
      <xsl:message terminate="yes">De parameter peildatum moet een bestaande datum zijn: jjjj-mm-dd.</xsl:message>
    </xsl:if>
    <xsl:if test="not($omgeving = 'P' or $omgeving = 'T')">
      <xsl:message terminate="yes">De parameter omgeving moet P of T zijn.</xsl:message>
    </xsl:if>
    <xsl:if test="not(/mbfz:Bericht)">
      <xsl:message terminate="yes">Het document is geen mutatiebericht (FZ825) van deze standaard.</xsl:message>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

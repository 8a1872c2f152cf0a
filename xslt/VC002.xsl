<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC002
       Dagtekening mag niet na de peildatum liggen: vul de datum in waarop het bericht is opgemaakt.
       Retourcode 8986, berichtklasse Header, bron: GDS801 VC006.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Header" mode="VC002"/>
  </xsl:template>
  <xsl:template match="mbfz:Header" mode="VC002">
    <xsl:if test="number(translate(normalize-space(mbfz:Dagtekening), '-', '')) &gt; number(translate($peildatum, '-', ''))">
      <xsl:text>8986 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

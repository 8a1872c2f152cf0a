<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC001
       Berichtsoort moet die van de omgeving zijn waarin het bericht wordt aangeboden: P in productie, T in test.
       Retourcode 8028, berichtklasse Header, bron: GDS801 VC001.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Header" mode="VC001"/>
  </xsl:template>
  <xsl:template match="mbfz:Header" mode="VC001">
    <xsl:if test="not(mbfz:Berichtsoort = $omgeving)">
      <xsl:text>8028 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

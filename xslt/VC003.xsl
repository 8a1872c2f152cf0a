<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC003
       Ontvanger moet het UZOVI-nummer van DJI zijn: 9992.
       Retourcode 0018, berichtklasse Header, bron: STB hoofdstuk 2.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Header" mode="VC003"/>
  </xsl:template>
  <xsl:template match="mbfz:Header" mode="VC003">
    <xsl:if test="not(mbfz:Ontvanger = '9992')">
      <xsl:text>0018 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

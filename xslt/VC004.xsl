<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC004
       Verzekerdennummer mag niet alleen uit nullen bestaan: vul het strafrechtketennummer (SKN) in.
       Retourcode 0300 (voorlopig), berichtklasse Verzekerde, bron: reconstructie.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Verzekerde" mode="VC004"/>
  </xsl:template>
  <xsl:template match="mbfz:Verzekerde" mode="VC004">
    <xsl:if test="mbfz:Verzekerdennummer and translate(mbfz:Verzekerdennummer, '0', '') = ''">
      <xsl:text>0300 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC009
       Bij een verplaatsing (SoortMutatie 1) moet MutatieLocatie voorkomen.
       Retourcode 8011 (voorlopig), berichtklasse MutatieFZ, bron: STB §3.4.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Verzekerde/mbfz:MutatieFZ" mode="VC009"/>
  </xsl:template>
  <xsl:template match="mbfz:MutatieFZ" mode="VC009">
    <xsl:if test="mbfz:SoortMutatie = '1' and not(mbfz:MutatieLocatie)">
      <xsl:text>8011 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

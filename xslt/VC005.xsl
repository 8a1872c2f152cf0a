<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC005
       Bij een correctie of intrekking (StatusAanlevering 2 of 3) moet ReferentieMutatie voorkomen.
       Retourcode 0651 (voorlopig), berichtklasse MutatieFZ, bron: STB §3.4.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Verzekerde/mbfz:MutatieFZ" mode="VC005"/>
  </xsl:template>
  <xsl:template match="mbfz:MutatieFZ" mode="VC005">
    <xsl:if test="(mbfz:StatusAanlevering = '2' or mbfz:StatusAanlevering = '3') and not(mbfz:ReferentieMutatie)">
      <xsl:text>0651 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC006
       Bij een eerste aanlevering (StatusAanlevering 1) mag ReferentieMutatie niet voorkomen.
       Retourcode 0651 (voorlopig), berichtklasse MutatieFZ, bron: STB §3.4.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Verzekerde/mbfz:MutatieFZ" mode="VC006"/>
  </xsl:template>
  <xsl:template match="mbfz:MutatieFZ" mode="VC006">
    <xsl:if test="mbfz:StatusAanlevering = '1' and mbfz:ReferentieMutatie">
      <xsl:text>0651 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

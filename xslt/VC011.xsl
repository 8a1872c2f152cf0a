<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC011
       Bij een einde zorg (SoortMutatie 2, StatusAanlevering 1 of 2) mag Mutatiedatum niet na Dagtekening liggen: vul de werkelijke einddatum in.
       Retourcode 8007 (voorlopig), berichtklasse MutatieFZ, bron: bedrijfsregel DJI.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Verzekerde/mbfz:MutatieFZ" mode="VC011"/>
  </xsl:template>
  <xsl:template match="mbfz:MutatieFZ" mode="VC011">
    <xsl:if test="mbfz:SoortMutatie = '2' and (mbfz:StatusAanlevering = '1' or mbfz:StatusAanlevering = '2') and number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &gt; number(translate(normalize-space(/mbfz:Bericht/mbfz:Header/mbfz:Dagtekening), '-', ''))">
      <xsl:text>8007 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC013
       De Mutatiedatum van een verplaatsing (StatusAanlevering 1 of 2) mag niet na die van een einde zorg (StatusAanlevering 1 of 2) met hetzelfde Plaatsingsbesluitnummer liggen; dezelfde dag mag, en wat het bericht zelf corrigeert of intrekt telt niet.
       Retourcode 8007 (voorlopig), berichtklasse MutatieFZ, bron: STB §3.4.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:key name="VC013" match="mbfz:MutatieFZ[mbfz:StatusAanlevering = '2' or mbfz:StatusAanlevering = '3']" use="mbfz:Plaatsingsbesluitnummer"/>
  <xsl:key name="VC013-2" match="mbfz:MutatieFZ" use="mbfz:Plaatsingsbesluitnummer"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Verzekerde/mbfz:MutatieFZ" mode="VC013"/>
  </xsl:template>
  <xsl:template match="mbfz:MutatieFZ" mode="VC013">
    <xsl:variable name="genoemd" select="key('VC013', mbfz:Plaatsingsbesluitnummer)/mbfz:ReferentieMutatie"/>
    <xsl:variable name="Mutatiedatum" select="normalize-space(mbfz:Mutatiedatum)"/>
    <xsl:if test="mbfz:SoortMutatie = '1' and (mbfz:StatusAanlevering = '1' or mbfz:StatusAanlevering = '2') and not(mbfz:MutatieIdentificatie = $genoemd) and key('VC013-2', mbfz:Plaatsingsbesluitnummer)[mbfz:SoortMutatie = '2' and (mbfz:StatusAanlevering = '1' or mbfz:StatusAanlevering = '2') and not(mbfz:MutatieIdentificatie = $genoemd)][number(translate(normalize-space(mbfz:Mutatiedatum), '-', '')) &lt; number(translate($Mutatiedatum, '-', ''))]">
      <xsl:text>8007 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

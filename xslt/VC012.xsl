<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC012
       Per Plaatsingsbesluitnummer mag een bericht hoogstens één einde zorg (SoortMutatie 2, StatusAanlevering 1 of 2) bevatten die het niet zelf corrigeert of intrekt.
       Retourcode 8021 (voorlopig), berichtklasse MutatieFZ, bron: STB §3.4.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:key name="VC012" match="mbfz:MutatieFZ[mbfz:StatusAanlevering = '2' or mbfz:StatusAanlevering = '3']" use="mbfz:Plaatsingsbesluitnummer"/>
  <xsl:key name="VC012-2" match="mbfz:MutatieFZ" use="mbfz:Plaatsingsbesluitnummer"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Verzekerde/mbfz:MutatieFZ" mode="VC012"/>
  </xsl:template>
  <xsl:template match="mbfz:MutatieFZ" mode="VC012">
    <xsl:variable name="genoemd" select="key('VC012', mbfz:Plaatsingsbesluitnummer)/mbfz:ReferentieMutatie"/>
    <xsl:if test="mbfz:SoortMutatie = '2' and (mbfz:StatusAanlevering = '1' or mbfz:StatusAanlevering = '2') and not(mbfz:MutatieIdentificatie = $genoemd) and not(count(key('VC012-2', mbfz:Plaatsingsbesluitnummer)[mbfz:SoortMutatie = '2' and (mbfz:StatusAanlevering = '1' or mbfz:StatusAanlevering = '2') and not(mbfz:MutatieIdentificatie = $genoemd)][1] | .) = 1)">
      <xsl:text>8021 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC008
       Per Plaatsingsbesluitnummer moet MutatieIdentificatie uniek zijn in het bericht: een eerdere mutatie heeft dezelfde.
       Retourcode 8021 (voorlopig), berichtklasse MutatieFZ, bron: STB §4.3 uniciteit.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:key name="VC008" match="mbfz:MutatieFZ" use="concat(string-length(mbfz:Plaatsingsbesluitnummer), ' ', mbfz:Plaatsingsbesluitnummer, ' ', mbfz:MutatieIdentificatie)"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Verzekerde/mbfz:MutatieFZ" mode="VC008"/>
  </xsl:template>
  <xsl:template match="mbfz:MutatieFZ" mode="VC008">
    <xsl:if test="not(count(key('VC008', concat(string-length(mbfz:Plaatsingsbesluitnummer), ' ', mbfz:Plaatsingsbesluitnummer, ' ', mbfz:MutatieIdentificatie))[1] | .) = 1)">
      <xsl:text>8021 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" version="1.0">
  <!-- VC014
       Per Plaatsingsbesluitnummer mag dezelfde ReferentieMutatie in een bericht hoogstens één keer voorkomen.
       Retourcode 0651 (voorlopig), berichtklasse MutatieFZ, bron: STB §3.4.
       Een reconstructie, niet de officiële RBC. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:key name="VC014" match="mbfz:MutatieFZ[mbfz:ReferentieMutatie]" use="concat(string-length(mbfz:Plaatsingsbesluitnummer), ' ', mbfz:Plaatsingsbesluitnummer, ' ', count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie)"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:apply-templates select="/mbfz:Bericht/mbfz:Verzekerde/mbfz:MutatieFZ" mode="VC014"/>
  </xsl:template>
  <xsl:template match="mbfz:MutatieFZ" mode="VC014">
    <xsl:if test="mbfz:ReferentieMutatie and not(count(key('VC014', concat(string-length(mbfz:Plaatsingsbesluitnummer), ' ', mbfz:Plaatsingsbesluitnummer, ' ', count(mbfz:ReferentieMutatie), ' ', mbfz:ReferentieMutatie))[1] | .) = 1)">
      <xsl:text>0651 </xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>

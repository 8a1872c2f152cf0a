<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" xmlns:rbfz="http://ei.vektis.nl/mutatiebericht495" version="1.0" exclude-result-prefixes="rbfz">
  <!-- Maakt van een volledig retourbericht (FZ826) weer het mutatiebericht (FZ825) waarop het antwoordt: zonder
       IdentificatieRetour, DagtekeningRetour en Retourcodes (STB hoofdstuk 2, stap 7).
       Een reconstructie, niet de officiële XSLT. -->
  <xsl:output method="xml" version="1.0" encoding="UTF-8" indent="no"/>
  <xsl:template match="/">
    <xsl:if test="not(/rbfz:Bericht/rbfz:Header)">
      <xsl:message terminate="yes">Het document is geen retourbericht (FZ826) van deze standaard.</xsl:message>
    </xsl:if>
    <xsl:if test="not(/rbfz:Bericht/rbfz:Verzekerde)">
      <xsl:message terminate="yes">Een retourbericht met alleen de Header bevat het mutatiebericht niet.</xsl:message>
    </xsl:if>
    <xsl:for-each select="/rbfz:Bericht">
      <mbfz:Bericht>
        <xsl:apply-templates select="rbfz:Header" mode="kopie"/>
        <xsl:apply-templates select="rbfz:Verzekerde" mode="kopie"/>
      </mbfz:Bericht>
    </xsl:for-each>
  </xsl:template>
  <xsl:template match="rbfz:Header" mode="kopie">
    <mbfz:Header>
      <mbfz:Berichtcode>494</mbfz:Berichtcode>
      <mbfz:Berichtversie>
        <xsl:value-of select="rbfz:Berichtversie"/>
      </mbfz:Berichtversie>
      <mbfz:Berichtsubversie>
        <xsl:value-of select="rbfz:Berichtsubversie"/>
      </mbfz:Berichtsubversie>
      <mbfz:Berichtsoort>
        <xsl:value-of select="rbfz:Berichtsoort"/>
      </mbfz:Berichtsoort>
      <mbfz:IdentificatieAanlevering>
        <xsl:value-of select="rbfz:IdentificatieAanlevering"/>
      </mbfz:IdentificatieAanlevering>
      <mbfz:Dagtekening>
        <xsl:value-of select="normalize-space(rbfz:Dagtekening)"/>
      </mbfz:Dagtekening>
      <mbfz:Afzender>
        <xsl:value-of select="rbfz:Afzender"/>
      </mbfz:Afzender>
      <mbfz:Ontvanger>
        <xsl:value-of select="rbfz:Ontvanger"/>
      </mbfz:Ontvanger>
    </mbfz:Header>
  </xsl:template>
  <xsl:template match="rbfz:Verzekerde" mode="kopie">
    <mbfz:Verzekerde>
      <mbfz:Verzekerdennummer>
        <xsl:value-of select="rbfz:Verzekerdennummer"/>
      </mbfz:Verzekerdennummer>
      <xsl:apply-templates select="rbfz:MutatieFZ" mode="kopie"/>
    </mbfz:Verzekerde>
  </xsl:template>
  <xsl:template match="rbfz:MutatieFZ" mode="kopie">
    <mbfz:MutatieFZ>
      <mbfz:MutatieIdentificatie>
        <xsl:value-of select="rbfz:MutatieIdentificatie"/>
      </mbfz:MutatieIdentificatie>
      <mbfz:Plaatsingsbesluitnummer>
        <xsl:value-of select="rbfz:Plaatsingsbesluitnummer"/>
      </mbfz:Plaatsingsbesluitnummer>
      <mbfz:StatusAanlevering>
        <xsl:value-of select="rbfz:StatusAanlevering"/>
      </mbfz:StatusAanlevering>
      <xsl:for-each select="rbfz:ReferentieMutatie">
        <mbfz:ReferentieMutatie>
          <xsl:value-of select="."/>
        </mbfz:ReferentieMutatie>
      </xsl:for-each>
      <mbfz:SoortMutatie>
        <xsl:value-of select="rbfz:SoortMutatie"/>
      </mbfz:SoortMutatie>
      <mbfz:Mutatiedatum>
        <xsl:value-of select="normalize-space(rbfz:Mutatiedatum)"/>
      </mbfz:Mutatiedatum>
      <xsl:apply-templates select="rbfz:MutatieLocatie" mode="kopie"/>
    </mbfz:MutatieFZ>
  </xsl:template>
  <xsl:template match="rbfz:MutatieLocatie" mode="kopie">
    <mbfz:MutatieLocatie>
      <mbfz:Zorglocatie>
        <xsl:value-of select="rbfz:Zorglocatie"/>
      </mbfz:Zorglocatie>
    </mbfz:MutatieLocatie>
  </xsl:template>
</xsl:stylesheet>

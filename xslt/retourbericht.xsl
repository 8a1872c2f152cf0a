<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494" xmlns:rbfz="http://ei.vektis.nl/mutatiebericht495" version="1.0" exclude-result-prefixes="mbfz">
  <!-- Maakt van een mutatiebericht (FZ825) het retourbericht (FZ826) met de retourcodes van de verbandcontroles
       (controletype 3, STB §4.5). Zonder bevindingen: alleen de Header met 0200; VECOZO verstuurt dat niet.
       Parameters: peildatum en dagtekeningRetour (jjjj-mm-dd), omgeving (P of T) en identificatieRetour.
       Een reconstructie, niet de officiële XSLT. -->
  <xsl:import href="voorwaarden.xsl"/>
  <xsl:import href="VC001.xsl"/>
  <xsl:import href="VC002.xsl"/>
  <xsl:import href="VC003.xsl"/>
  <xsl:import href="VC004.xsl"/>
  <xsl:import href="VC005.xsl"/>
  <xsl:import href="VC006.xsl"/>
  <xsl:import href="VC007.xsl"/>
  <xsl:import href="VC008.xsl"/>
  <xsl:import href="VC009.xsl"/>
  <xsl:import href="VC010.xsl"/>
  <xsl:import href="VC011.xsl"/>
  <xsl:import href="VC012.xsl"/>
  <xsl:import href="VC013.xsl"/>
  <xsl:import href="VC014.xsl"/>
  <xsl:output method="xml" version="1.0" encoding="UTF-8" indent="no"/>
  <xsl:param name="identificatieRetour"/>
  <xsl:param name="dagtekeningRetour"/>
  <xsl:template match="/">
    <xsl:call-template name="voorwaarden"/>
    <xsl:if test="not(normalize-space($identificatieRetour) != '')">
      <xsl:message terminate="yes">De parameter identificatieRetour ontbreekt.</xsl:message>
    </xsl:if>
    <xsl:if test="not(string-length($identificatieRetour) &lt;= 12)">
      <xsl:message terminate="yes">De parameter identificatieRetour mag hoogstens 12 tekens hebben.</xsl:message>
    </xsl:if>
    <xsl:if test="not(translate($dagtekeningRetour, '0123456789', '0000000000') = '0000-00-00' and number(substring($dagtekeningRetour, 1, 4)) &gt;= 1 and number(substring($dagtekeningRetour, 6, 2)) &gt;= 1 and number(substring($dagtekeningRetour, 6, 2)) &lt;= 12 and number(substring($dagtekeningRetour, 9)) &gt;= 1 and number(substring($dagtekeningRetour, 9)) &lt;= 31 and (not(number(substring($dagtekeningRetour, 6, 2)) = 4 or number(substring($dagtekeningRetour, 6, 2)) = 6 or number(substring($dagtekeningRetour, 6, 2)) = 9 or number(substring($dagtekeningRetour, 6, 2)) = 11) or number(substring($dagtekeningRetour, 9)) &lt;= 30) and (not(number(substring($dagtekeningRetour, 6, 2)) = 2) or number(substring($dagtekeningRetour, 9)) &lt;= 28 or number(substring($dagtekeningRetour, 9)) = 29 and number(substring($dagtekeningRetour, 1, 4)) mod 4 = 0 and (number(substring($dagtekeningRetour, 1, 4)) mod 100 != 0 or number(substring($dagtekeningRetour, 1, 4)) mod 400 = 0)))">
      <xsl:message terminate="yes">De parameter dagtekeningRetour moet een bestaande datum zijn: jjjj-mm-dd.</xsl:message>
    </xsl:if>
    <xsl:variable name="inHeader">
      <xsl:apply-templates select="/mbfz:Bericht/mbfz:Header" mode="bevindingen"/>
    </xsl:variable>
    <xsl:variable name="inKlassen">
      <xsl:apply-templates select="/mbfz:Bericht/mbfz:Verzekerde | /mbfz:Bericht/mbfz:Verzekerde/mbfz:MutatieFZ | /mbfz:Bericht/mbfz:Verzekerde/mbfz:MutatieFZ/mbfz:MutatieLocatie" mode="bevindingen"/>
    </xsl:variable>
    <xsl:for-each select="/mbfz:Bericht">
      <rbfz:Bericht>
        <xsl:apply-templates select="mbfz:Header" mode="kopie"/>
        <xsl:if test="$inHeader = '' and $inKlassen != ''">
          <xsl:apply-templates select="mbfz:Verzekerde" mode="kopie"/>
        </xsl:if>
      </rbfz:Bericht>
    </xsl:for-each>
  </xsl:template>
  <xsl:template match="mbfz:Header" mode="bevindingen">
    <xsl:apply-templates select="." mode="VC001"/>
    <xsl:apply-templates select="." mode="VC002"/>
    <xsl:apply-templates select="." mode="VC003"/>
  </xsl:template>
  <xsl:template match="mbfz:Verzekerde" mode="bevindingen">
    <xsl:apply-templates select="." mode="VC004"/>
  </xsl:template>
  <xsl:template match="mbfz:MutatieFZ" mode="bevindingen">
    <xsl:apply-templates select="." mode="VC005"/>
    <xsl:apply-templates select="self::*[not(mbfz:ReferentieMutatie)]" mode="VC006"/>
    <xsl:apply-templates select="self::*[not(mbfz:ReferentieMutatie)]" mode="VC007"/>
    <xsl:apply-templates select="." mode="VC009"/>
    <xsl:apply-templates select="self::*[not(mbfz:MutatieLocatie)]" mode="VC010"/>
    <xsl:apply-templates select="self::*[not(mbfz:ReferentieMutatie)]" mode="VC014"/>
    <xsl:apply-templates select="." mode="VC008"/>
    <xsl:apply-templates select="self::*[mbfz:ReferentieMutatie]" mode="VC006"/>
    <xsl:apply-templates select="self::*[mbfz:ReferentieMutatie]" mode="VC007"/>
    <xsl:apply-templates select="self::*[mbfz:ReferentieMutatie]" mode="VC014"/>
    <xsl:apply-templates select="." mode="VC012"/>
    <xsl:apply-templates select="." mode="VC011"/>
    <xsl:apply-templates select="." mode="VC013"/>
    <xsl:apply-templates select="self::*[mbfz:MutatieLocatie]" mode="VC010"/>
  </xsl:template>
  <xsl:template match="mbfz:MutatieLocatie" mode="bevindingen"/>
  <xsl:template match="mbfz:Header" mode="kopie">
    <rbfz:Header>
      <rbfz:Berichtcode>495</rbfz:Berichtcode>
      <rbfz:Berichtversie>
        <xsl:value-of select="mbfz:Berichtversie"/>
      </rbfz:Berichtversie>
      <rbfz:Berichtsubversie>
        <xsl:value-of select="mbfz:Berichtsubversie"/>
      </rbfz:Berichtsubversie>
      <rbfz:Berichtsoort>
        <xsl:value-of select="mbfz:Berichtsoort"/>
      </rbfz:Berichtsoort>
      <rbfz:IdentificatieAanlevering>
        <xsl:value-of select="mbfz:IdentificatieAanlevering"/>
      </rbfz:IdentificatieAanlevering>
      <rbfz:Dagtekening>
        <xsl:value-of select="normalize-space(mbfz:Dagtekening)"/>
      </rbfz:Dagtekening>
      <rbfz:Afzender>
        <xsl:value-of select="mbfz:Afzender"/>
      </rbfz:Afzender>
      <rbfz:Ontvanger>
        <xsl:value-of select="mbfz:Ontvanger"/>
      </rbfz:Ontvanger>
      <rbfz:IdentificatieRetour>
        <xsl:value-of select="$identificatieRetour"/>
      </rbfz:IdentificatieRetour>
      <rbfz:DagtekeningRetour>
        <xsl:value-of select="$dagtekeningRetour"/>
      </rbfz:DagtekeningRetour>
      <rbfz:Retourcodes>
        <xsl:variable name="codes">
          <xsl:apply-templates select="." mode="bevindingen"/>
        </xsl:variable>
        <rbfz:Retourcode>
          <xsl:choose>
            <xsl:when test="$codes != ''">0001</xsl:when>
            <xsl:otherwise>0200</xsl:otherwise>
          </xsl:choose>
        </rbfz:Retourcode>
      </rbfz:Retourcodes>
    </rbfz:Header>
  </xsl:template>
  <xsl:template match="mbfz:Verzekerde" mode="kopie">
    <rbfz:Verzekerde>
      <rbfz:Verzekerdennummer>
        <xsl:value-of select="mbfz:Verzekerdennummer"/>
      </rbfz:Verzekerdennummer>
      <xsl:apply-templates select="mbfz:MutatieFZ" mode="kopie"/>
      <rbfz:Retourcodes>
        <xsl:call-template name="retourcodes">
          <xsl:with-param name="codes">
            <xsl:apply-templates select="." mode="bevindingen"/>
          </xsl:with-param>
        </xsl:call-template>
      </rbfz:Retourcodes>
    </rbfz:Verzekerde>
  </xsl:template>
  <xsl:template match="mbfz:MutatieFZ" mode="kopie">
    <rbfz:MutatieFZ>
      <rbfz:MutatieIdentificatie>
        <xsl:value-of select="mbfz:MutatieIdentificatie"/>
      </rbfz:MutatieIdentificatie>
      <rbfz:Plaatsingsbesluitnummer>
        <xsl:value-of select="mbfz:Plaatsingsbesluitnummer"/>
      </rbfz:Plaatsingsbesluitnummer>
      <rbfz:StatusAanlevering>
        <xsl:value-of select="mbfz:StatusAanlevering"/>
      </rbfz:StatusAanlevering>
      <xsl:for-each select="mbfz:ReferentieMutatie">
        <rbfz:ReferentieMutatie>
          <xsl:value-of select="."/>
        </rbfz:ReferentieMutatie>
      </xsl:for-each>
      <rbfz:SoortMutatie>
        <xsl:value-of select="mbfz:SoortMutatie"/>
      </rbfz:SoortMutatie>
      <rbfz:Mutatiedatum>
        <xsl:value-of select="normalize-space(mbfz:Mutatiedatum)"/>
      </rbfz:Mutatiedatum>
      <xsl:apply-templates select="mbfz:MutatieLocatie" mode="kopie"/>
      <rbfz:Retourcodes>
        <xsl:call-template name="retourcodes">
          <xsl:with-param name="codes">
            <xsl:apply-templates select="." mode="bevindingen"/>
          </xsl:with-param>
        </xsl:call-template>
      </rbfz:Retourcodes>
    </rbfz:MutatieFZ>
  </xsl:template>
  <xsl:template match="mbfz:MutatieLocatie" mode="kopie">
    <rbfz:MutatieLocatie>
      <rbfz:Zorglocatie>
        <xsl:value-of select="mbfz:Zorglocatie"/>
      </rbfz:Zorglocatie>
      <rbfz:Retourcodes>
        <xsl:call-template name="retourcodes">
          <xsl:with-param name="codes">
            <xsl:apply-templates select="." mode="bevindingen"/>
          </xsl:with-param>
        </xsl:call-template>
      </rbfz:Retourcodes>
    </rbfz:MutatieLocatie>
  </xsl:template>
  <xsl:template name="retourcodes">
    <xsl:param name="codes"/>
    <xsl:param name="eerder" select="' '"/>
    <xsl:variable name="code" select="substring-before($codes, ' ')"/>
    <xsl:choose>
      <xsl:when test="$codes != ''">
        <xsl:if test="not(contains($eerder, concat(' ', $code, ' ')))">
          <rbfz:Retourcode>
            <xsl:value-of select="$code"/>
          </rbfz:Retourcode>
        </xsl:if>
        <xsl:call-template name="retourcodes">
          <xsl:with-param name="codes" select="substring-after($codes, ' ')"/>
          <xsl:with-param name="eerder" select="concat($eerder, $code, ' ')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$eerder = ' '">
        <rbfz:Retourcode>0200</rbfz:Retourcode>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>

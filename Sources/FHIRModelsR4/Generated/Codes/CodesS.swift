// Generated from hl7.fhir.r4.core 4.0.1. Do not edit; run CodeGeneration.
public import FHIRCore

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/spdx-license>.
    public struct SPDXLicense: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SPDXLicense {
    @_alwaysEmitIntoClient
    public static var notOpenSource: R4.SPDXLicense { .init(rawValue: "not-open-source") }
    @_alwaysEmitIntoClient
    public static var _0BSD: R4.SPDXLicense { .init(rawValue: "0BSD") }
    @_alwaysEmitIntoClient
    public static var aal: R4.SPDXLicense { .init(rawValue: "AAL") }
    @_alwaysEmitIntoClient
    public static var abstyles: R4.SPDXLicense { .init(rawValue: "Abstyles") }
    @_alwaysEmitIntoClient
    public static var adobe2006: R4.SPDXLicense { .init(rawValue: "Adobe-2006") }
    @_alwaysEmitIntoClient
    public static var adobeGlyph: R4.SPDXLicense { .init(rawValue: "Adobe-Glyph") }
    @_alwaysEmitIntoClient
    public static var adsl: R4.SPDXLicense { .init(rawValue: "ADSL") }
    @_alwaysEmitIntoClient
    public static var afl1_1: R4.SPDXLicense { .init(rawValue: "AFL-1.1") }
    @_alwaysEmitIntoClient
    public static var afl1_2: R4.SPDXLicense { .init(rawValue: "AFL-1.2") }
    @_alwaysEmitIntoClient
    public static var afl2_0: R4.SPDXLicense { .init(rawValue: "AFL-2.0") }
    @_alwaysEmitIntoClient
    public static var afl2_1: R4.SPDXLicense { .init(rawValue: "AFL-2.1") }
    @_alwaysEmitIntoClient
    public static var afl3_0: R4.SPDXLicense { .init(rawValue: "AFL-3.0") }
    @_alwaysEmitIntoClient
    public static var afmparse: R4.SPDXLicense { .init(rawValue: "Afmparse") }
    @_alwaysEmitIntoClient
    public static var agpl1_0Only: R4.SPDXLicense { .init(rawValue: "AGPL-1.0-only") }
    @_alwaysEmitIntoClient
    public static var agpl1_0OrLater: R4.SPDXLicense { .init(rawValue: "AGPL-1.0-or-later") }
    @_alwaysEmitIntoClient
    public static var agpl3_0Only: R4.SPDXLicense { .init(rawValue: "AGPL-3.0-only") }
    @_alwaysEmitIntoClient
    public static var agpl3_0OrLater: R4.SPDXLicense { .init(rawValue: "AGPL-3.0-or-later") }
    @_alwaysEmitIntoClient
    public static var aladdin: R4.SPDXLicense { .init(rawValue: "Aladdin") }
    @_alwaysEmitIntoClient
    public static var amdplpa: R4.SPDXLicense { .init(rawValue: "AMDPLPA") }
    @_alwaysEmitIntoClient
    public static var aml: R4.SPDXLicense { .init(rawValue: "AML") }
    @_alwaysEmitIntoClient
    public static var ampas: R4.SPDXLicense { .init(rawValue: "AMPAS") }
    @_alwaysEmitIntoClient
    public static var antlrPD: R4.SPDXLicense { .init(rawValue: "ANTLR-PD") }
    @_alwaysEmitIntoClient
    public static var apache1_0: R4.SPDXLicense { .init(rawValue: "Apache-1.0") }
    @_alwaysEmitIntoClient
    public static var apache1_1: R4.SPDXLicense { .init(rawValue: "Apache-1.1") }
    @_alwaysEmitIntoClient
    public static var apache2_0: R4.SPDXLicense { .init(rawValue: "Apache-2.0") }
    @_alwaysEmitIntoClient
    public static var apafml: R4.SPDXLicense { .init(rawValue: "APAFML") }
    @_alwaysEmitIntoClient
    public static var apl1_0: R4.SPDXLicense { .init(rawValue: "APL-1.0") }
    @_alwaysEmitIntoClient
    public static var apsl1_0: R4.SPDXLicense { .init(rawValue: "APSL-1.0") }
    @_alwaysEmitIntoClient
    public static var apsl1_1: R4.SPDXLicense { .init(rawValue: "APSL-1.1") }
    @_alwaysEmitIntoClient
    public static var apsl1_2: R4.SPDXLicense { .init(rawValue: "APSL-1.2") }
    @_alwaysEmitIntoClient
    public static var apsl2_0: R4.SPDXLicense { .init(rawValue: "APSL-2.0") }
    @_alwaysEmitIntoClient
    public static var artistic1_0Cl8: R4.SPDXLicense { .init(rawValue: "Artistic-1.0-cl8") }
    @_alwaysEmitIntoClient
    public static var artistic1_0Perl: R4.SPDXLicense { .init(rawValue: "Artistic-1.0-Perl") }
    @_alwaysEmitIntoClient
    public static var artistic1_0: R4.SPDXLicense { .init(rawValue: "Artistic-1.0") }
    @_alwaysEmitIntoClient
    public static var artistic2_0: R4.SPDXLicense { .init(rawValue: "Artistic-2.0") }
    @_alwaysEmitIntoClient
    public static var bahyph: R4.SPDXLicense { .init(rawValue: "Bahyph") }
    @_alwaysEmitIntoClient
    public static var barr: R4.SPDXLicense { .init(rawValue: "Barr") }
    @_alwaysEmitIntoClient
    public static var beerware: R4.SPDXLicense { .init(rawValue: "Beerware") }
    @_alwaysEmitIntoClient
    public static var bitTorrent1_0: R4.SPDXLicense { .init(rawValue: "BitTorrent-1.0") }
    @_alwaysEmitIntoClient
    public static var bitTorrent1_1: R4.SPDXLicense { .init(rawValue: "BitTorrent-1.1") }
    @_alwaysEmitIntoClient
    public static var borceux: R4.SPDXLicense { .init(rawValue: "Borceux") }
    @_alwaysEmitIntoClient
    public static var bsd1Clause: R4.SPDXLicense { .init(rawValue: "BSD-1-Clause") }
    @_alwaysEmitIntoClient
    public static var bsd2ClauseFreeBSD: R4.SPDXLicense { .init(rawValue: "BSD-2-Clause-FreeBSD") }
    @_alwaysEmitIntoClient
    public static var bsd2ClauseNetBSD: R4.SPDXLicense { .init(rawValue: "BSD-2-Clause-NetBSD") }
    @_alwaysEmitIntoClient
    public static var bsd2ClausePatent: R4.SPDXLicense { .init(rawValue: "BSD-2-Clause-Patent") }
    @_alwaysEmitIntoClient
    public static var bsd2Clause: R4.SPDXLicense { .init(rawValue: "BSD-2-Clause") }
    @_alwaysEmitIntoClient
    public static var bsd3ClauseAttribution: R4.SPDXLicense { .init(rawValue: "BSD-3-Clause-Attribution") }
    @_alwaysEmitIntoClient
    public static var bsd3ClauseClear: R4.SPDXLicense { .init(rawValue: "BSD-3-Clause-Clear") }
    @_alwaysEmitIntoClient
    public static var bsd3ClauseLBNL: R4.SPDXLicense { .init(rawValue: "BSD-3-Clause-LBNL") }
    @_alwaysEmitIntoClient
    public static var bsd3ClauseNoNuclearLicense2014: R4.SPDXLicense { .init(rawValue: "BSD-3-Clause-No-Nuclear-License-2014") }
    @_alwaysEmitIntoClient
    public static var bsd3ClauseNoNuclearLicense: R4.SPDXLicense { .init(rawValue: "BSD-3-Clause-No-Nuclear-License") }
    @_alwaysEmitIntoClient
    public static var bsd3ClauseNoNuclearWarranty: R4.SPDXLicense { .init(rawValue: "BSD-3-Clause-No-Nuclear-Warranty") }
    @_alwaysEmitIntoClient
    public static var bsd3Clause: R4.SPDXLicense { .init(rawValue: "BSD-3-Clause") }
    @_alwaysEmitIntoClient
    public static var bsd4ClauseUC: R4.SPDXLicense { .init(rawValue: "BSD-4-Clause-UC") }
    @_alwaysEmitIntoClient
    public static var bsd4Clause: R4.SPDXLicense { .init(rawValue: "BSD-4-Clause") }
    @_alwaysEmitIntoClient
    public static var bsdProtection: R4.SPDXLicense { .init(rawValue: "BSD-Protection") }
    @_alwaysEmitIntoClient
    public static var bsdSourceCode: R4.SPDXLicense { .init(rawValue: "BSD-Source-Code") }
    @_alwaysEmitIntoClient
    public static var bsl1_0: R4.SPDXLicense { .init(rawValue: "BSL-1.0") }
    @_alwaysEmitIntoClient
    public static var bzip2_1_0_5: R4.SPDXLicense { .init(rawValue: "bzip2-1.0.5") }
    @_alwaysEmitIntoClient
    public static var bzip2_1_0_6: R4.SPDXLicense { .init(rawValue: "bzip2-1.0.6") }
    @_alwaysEmitIntoClient
    public static var caldera: R4.SPDXLicense { .init(rawValue: "Caldera") }
    @_alwaysEmitIntoClient
    public static var catosl1_1: R4.SPDXLicense { .init(rawValue: "CATOSL-1.1") }
    @_alwaysEmitIntoClient
    public static var ccBY1_0: R4.SPDXLicense { .init(rawValue: "CC-BY-1.0") }
    @_alwaysEmitIntoClient
    public static var ccBY2_0: R4.SPDXLicense { .init(rawValue: "CC-BY-2.0") }
    @_alwaysEmitIntoClient
    public static var ccBY2_5: R4.SPDXLicense { .init(rawValue: "CC-BY-2.5") }
    @_alwaysEmitIntoClient
    public static var ccBY3_0: R4.SPDXLicense { .init(rawValue: "CC-BY-3.0") }
    @_alwaysEmitIntoClient
    public static var ccBY4_0: R4.SPDXLicense { .init(rawValue: "CC-BY-4.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNC1_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-1.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNC2_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-2.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNC2_5: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-2.5") }
    @_alwaysEmitIntoClient
    public static var ccBYNC3_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-3.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNC4_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-4.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNCND1_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-ND-1.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNCND2_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-ND-2.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNCND2_5: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-ND-2.5") }
    @_alwaysEmitIntoClient
    public static var ccBYNCND3_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-ND-3.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNCND4_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-ND-4.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNCSA1_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-SA-1.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNCSA2_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-SA-2.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNCSA2_5: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-SA-2.5") }
    @_alwaysEmitIntoClient
    public static var ccBYNCSA3_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-SA-3.0") }
    @_alwaysEmitIntoClient
    public static var ccBYNCSA4_0: R4.SPDXLicense { .init(rawValue: "CC-BY-NC-SA-4.0") }
    @_alwaysEmitIntoClient
    public static var ccBYND1_0: R4.SPDXLicense { .init(rawValue: "CC-BY-ND-1.0") }
    @_alwaysEmitIntoClient
    public static var ccBYND2_0: R4.SPDXLicense { .init(rawValue: "CC-BY-ND-2.0") }
    @_alwaysEmitIntoClient
    public static var ccBYND2_5: R4.SPDXLicense { .init(rawValue: "CC-BY-ND-2.5") }
    @_alwaysEmitIntoClient
    public static var ccBYND3_0: R4.SPDXLicense { .init(rawValue: "CC-BY-ND-3.0") }
    @_alwaysEmitIntoClient
    public static var ccBYND4_0: R4.SPDXLicense { .init(rawValue: "CC-BY-ND-4.0") }
    @_alwaysEmitIntoClient
    public static var ccBYSA1_0: R4.SPDXLicense { .init(rawValue: "CC-BY-SA-1.0") }
    @_alwaysEmitIntoClient
    public static var ccBYSA2_0: R4.SPDXLicense { .init(rawValue: "CC-BY-SA-2.0") }
    @_alwaysEmitIntoClient
    public static var ccBYSA2_5: R4.SPDXLicense { .init(rawValue: "CC-BY-SA-2.5") }
    @_alwaysEmitIntoClient
    public static var ccBYSA3_0: R4.SPDXLicense { .init(rawValue: "CC-BY-SA-3.0") }
    @_alwaysEmitIntoClient
    public static var ccBYSA4_0: R4.SPDXLicense { .init(rawValue: "CC-BY-SA-4.0") }
    @_alwaysEmitIntoClient
    public static var cc0_1_0: R4.SPDXLicense { .init(rawValue: "CC0-1.0") }
    @_alwaysEmitIntoClient
    public static var cddl1_0: R4.SPDXLicense { .init(rawValue: "CDDL-1.0") }
    @_alwaysEmitIntoClient
    public static var cddl1_1: R4.SPDXLicense { .init(rawValue: "CDDL-1.1") }
    @_alwaysEmitIntoClient
    public static var cdlaPermissive1_0: R4.SPDXLicense { .init(rawValue: "CDLA-Permissive-1.0") }
    @_alwaysEmitIntoClient
    public static var cdlaSharing1_0: R4.SPDXLicense { .init(rawValue: "CDLA-Sharing-1.0") }
    @_alwaysEmitIntoClient
    public static var cecill1_0: R4.SPDXLicense { .init(rawValue: "CECILL-1.0") }
    @_alwaysEmitIntoClient
    public static var cecill1_1: R4.SPDXLicense { .init(rawValue: "CECILL-1.1") }
    @_alwaysEmitIntoClient
    public static var cecill2_0: R4.SPDXLicense { .init(rawValue: "CECILL-2.0") }
    @_alwaysEmitIntoClient
    public static var cecill2_1: R4.SPDXLicense { .init(rawValue: "CECILL-2.1") }
    @_alwaysEmitIntoClient
    public static var cecillB: R4.SPDXLicense { .init(rawValue: "CECILL-B") }
    @_alwaysEmitIntoClient
    public static var cecillC: R4.SPDXLicense { .init(rawValue: "CECILL-C") }
    @_alwaysEmitIntoClient
    public static var clArtistic: R4.SPDXLicense { .init(rawValue: "ClArtistic") }
    @_alwaysEmitIntoClient
    public static var cnriJython: R4.SPDXLicense { .init(rawValue: "CNRI-Jython") }
    @_alwaysEmitIntoClient
    public static var cnriPythonGPLCompatible: R4.SPDXLicense { .init(rawValue: "CNRI-Python-GPL-Compatible") }
    @_alwaysEmitIntoClient
    public static var cnriPython: R4.SPDXLicense { .init(rawValue: "CNRI-Python") }
    @_alwaysEmitIntoClient
    public static var condor1_1: R4.SPDXLicense { .init(rawValue: "Condor-1.1") }
    @_alwaysEmitIntoClient
    public static var cpal1_0: R4.SPDXLicense { .init(rawValue: "CPAL-1.0") }
    @_alwaysEmitIntoClient
    public static var cpl1_0: R4.SPDXLicense { .init(rawValue: "CPL-1.0") }
    @_alwaysEmitIntoClient
    public static var cpol1_02: R4.SPDXLicense { .init(rawValue: "CPOL-1.02") }
    @_alwaysEmitIntoClient
    public static var crossword: R4.SPDXLicense { .init(rawValue: "Crossword") }
    @_alwaysEmitIntoClient
    public static var crystalStacker: R4.SPDXLicense { .init(rawValue: "CrystalStacker") }
    @_alwaysEmitIntoClient
    public static var cuaOPL1_0: R4.SPDXLicense { .init(rawValue: "CUA-OPL-1.0") }
    @_alwaysEmitIntoClient
    public static var cube: R4.SPDXLicense { .init(rawValue: "Cube") }
    @_alwaysEmitIntoClient
    public static var curl: R4.SPDXLicense { .init(rawValue: "curl") }
    @_alwaysEmitIntoClient
    public static var dFSL1_0: R4.SPDXLicense { .init(rawValue: "D-FSL-1.0") }
    @_alwaysEmitIntoClient
    public static var diffmark: R4.SPDXLicense { .init(rawValue: "diffmark") }
    @_alwaysEmitIntoClient
    public static var doc: R4.SPDXLicense { .init(rawValue: "DOC") }
    @_alwaysEmitIntoClient
    public static var dotseqn: R4.SPDXLicense { .init(rawValue: "Dotseqn") }
    @_alwaysEmitIntoClient
    public static var dsdp: R4.SPDXLicense { .init(rawValue: "DSDP") }
    @_alwaysEmitIntoClient
    public static var dvipdfm: R4.SPDXLicense { .init(rawValue: "dvipdfm") }
    @_alwaysEmitIntoClient
    public static var ecl1_0: R4.SPDXLicense { .init(rawValue: "ECL-1.0") }
    @_alwaysEmitIntoClient
    public static var ecl2_0: R4.SPDXLicense { .init(rawValue: "ECL-2.0") }
    @_alwaysEmitIntoClient
    public static var efl1_0: R4.SPDXLicense { .init(rawValue: "EFL-1.0") }
    @_alwaysEmitIntoClient
    public static var efl2_0: R4.SPDXLicense { .init(rawValue: "EFL-2.0") }
    @_alwaysEmitIntoClient
    public static var eGenix: R4.SPDXLicense { .init(rawValue: "eGenix") }
    @_alwaysEmitIntoClient
    public static var entessa: R4.SPDXLicense { .init(rawValue: "Entessa") }
    @_alwaysEmitIntoClient
    public static var epl1_0: R4.SPDXLicense { .init(rawValue: "EPL-1.0") }
    @_alwaysEmitIntoClient
    public static var epl2_0: R4.SPDXLicense { .init(rawValue: "EPL-2.0") }
    @_alwaysEmitIntoClient
    public static var erlPL1_1: R4.SPDXLicense { .init(rawValue: "ErlPL-1.1") }
    @_alwaysEmitIntoClient
    public static var euDatagrid: R4.SPDXLicense { .init(rawValue: "EUDatagrid") }
    @_alwaysEmitIntoClient
    public static var eupl1_0: R4.SPDXLicense { .init(rawValue: "EUPL-1.0") }
    @_alwaysEmitIntoClient
    public static var eupl1_1: R4.SPDXLicense { .init(rawValue: "EUPL-1.1") }
    @_alwaysEmitIntoClient
    public static var eupl1_2: R4.SPDXLicense { .init(rawValue: "EUPL-1.2") }
    @_alwaysEmitIntoClient
    public static var eurosym: R4.SPDXLicense { .init(rawValue: "Eurosym") }
    @_alwaysEmitIntoClient
    public static var fair: R4.SPDXLicense { .init(rawValue: "Fair") }
    @_alwaysEmitIntoClient
    public static var frameworx1_0: R4.SPDXLicense { .init(rawValue: "Frameworx-1.0") }
    @_alwaysEmitIntoClient
    public static var freeImage: R4.SPDXLicense { .init(rawValue: "FreeImage") }
    @_alwaysEmitIntoClient
    public static var fsfap: R4.SPDXLicense { .init(rawValue: "FSFAP") }
    @_alwaysEmitIntoClient
    public static var fsful: R4.SPDXLicense { .init(rawValue: "FSFUL") }
    @_alwaysEmitIntoClient
    public static var fsfullr: R4.SPDXLicense { .init(rawValue: "FSFULLR") }
    @_alwaysEmitIntoClient
    public static var ftl: R4.SPDXLicense { .init(rawValue: "FTL") }
    @_alwaysEmitIntoClient
    public static var gfdl1_1Only: R4.SPDXLicense { .init(rawValue: "GFDL-1.1-only") }
    @_alwaysEmitIntoClient
    public static var gfdl1_1OrLater: R4.SPDXLicense { .init(rawValue: "GFDL-1.1-or-later") }
    @_alwaysEmitIntoClient
    public static var gfdl1_2Only: R4.SPDXLicense { .init(rawValue: "GFDL-1.2-only") }
    @_alwaysEmitIntoClient
    public static var gfdl1_2OrLater: R4.SPDXLicense { .init(rawValue: "GFDL-1.2-or-later") }
    @_alwaysEmitIntoClient
    public static var gfdl1_3Only: R4.SPDXLicense { .init(rawValue: "GFDL-1.3-only") }
    @_alwaysEmitIntoClient
    public static var gfdl1_3OrLater: R4.SPDXLicense { .init(rawValue: "GFDL-1.3-or-later") }
    @_alwaysEmitIntoClient
    public static var giftware: R4.SPDXLicense { .init(rawValue: "Giftware") }
    @_alwaysEmitIntoClient
    public static var gl2PS: R4.SPDXLicense { .init(rawValue: "GL2PS") }
    @_alwaysEmitIntoClient
    public static var glide: R4.SPDXLicense { .init(rawValue: "Glide") }
    @_alwaysEmitIntoClient
    public static var glulxe: R4.SPDXLicense { .init(rawValue: "Glulxe") }
    @_alwaysEmitIntoClient
    public static var gnuplot: R4.SPDXLicense { .init(rawValue: "gnuplot") }
    @_alwaysEmitIntoClient
    public static var gpl1_0Only: R4.SPDXLicense { .init(rawValue: "GPL-1.0-only") }
    @_alwaysEmitIntoClient
    public static var gpl1_0OrLater: R4.SPDXLicense { .init(rawValue: "GPL-1.0-or-later") }
    @_alwaysEmitIntoClient
    public static var gpl2_0Only: R4.SPDXLicense { .init(rawValue: "GPL-2.0-only") }
    @_alwaysEmitIntoClient
    public static var gpl2_0OrLater: R4.SPDXLicense { .init(rawValue: "GPL-2.0-or-later") }
    @_alwaysEmitIntoClient
    public static var gpl3_0Only: R4.SPDXLicense { .init(rawValue: "GPL-3.0-only") }
    @_alwaysEmitIntoClient
    public static var gpl3_0OrLater: R4.SPDXLicense { .init(rawValue: "GPL-3.0-or-later") }
    @_alwaysEmitIntoClient
    public static var gSOAP1_3b: R4.SPDXLicense { .init(rawValue: "gSOAP-1.3b") }
    @_alwaysEmitIntoClient
    public static var haskellReport: R4.SPDXLicense { .init(rawValue: "HaskellReport") }
    @_alwaysEmitIntoClient
    public static var hpnd: R4.SPDXLicense { .init(rawValue: "HPND") }
    @_alwaysEmitIntoClient
    public static var ibmPibs: R4.SPDXLicense { .init(rawValue: "IBM-pibs") }
    @_alwaysEmitIntoClient
    public static var icu: R4.SPDXLicense { .init(rawValue: "ICU") }
    @_alwaysEmitIntoClient
    public static var ijg: R4.SPDXLicense { .init(rawValue: "IJG") }
    @_alwaysEmitIntoClient
    public static var imageMagick: R4.SPDXLicense { .init(rawValue: "ImageMagick") }
    @_alwaysEmitIntoClient
    public static var iMatix: R4.SPDXLicense { .init(rawValue: "iMatix") }
    @_alwaysEmitIntoClient
    public static var imlib2: R4.SPDXLicense { .init(rawValue: "Imlib2") }
    @_alwaysEmitIntoClient
    public static var infoZIP: R4.SPDXLicense { .init(rawValue: "Info-ZIP") }
    @_alwaysEmitIntoClient
    public static var intelACPI: R4.SPDXLicense { .init(rawValue: "Intel-ACPI") }
    @_alwaysEmitIntoClient
    public static var intel: R4.SPDXLicense { .init(rawValue: "Intel") }
    @_alwaysEmitIntoClient
    public static var interbase1_0: R4.SPDXLicense { .init(rawValue: "Interbase-1.0") }
    @_alwaysEmitIntoClient
    public static var ipa: R4.SPDXLicense { .init(rawValue: "IPA") }
    @_alwaysEmitIntoClient
    public static var ipl1_0: R4.SPDXLicense { .init(rawValue: "IPL-1.0") }
    @_alwaysEmitIntoClient
    public static var isc: R4.SPDXLicense { .init(rawValue: "ISC") }
    @_alwaysEmitIntoClient
    public static var jasPer2_0: R4.SPDXLicense { .init(rawValue: "JasPer-2.0") }
    @_alwaysEmitIntoClient
    public static var json: R4.SPDXLicense { .init(rawValue: "JSON") }
    @_alwaysEmitIntoClient
    public static var lal1_2: R4.SPDXLicense { .init(rawValue: "LAL-1.2") }
    @_alwaysEmitIntoClient
    public static var lal1_3: R4.SPDXLicense { .init(rawValue: "LAL-1.3") }
    @_alwaysEmitIntoClient
    public static var latex2e: R4.SPDXLicense { .init(rawValue: "Latex2e") }
    @_alwaysEmitIntoClient
    public static var leptonica: R4.SPDXLicense { .init(rawValue: "Leptonica") }
    @_alwaysEmitIntoClient
    public static var lgpl2_0Only: R4.SPDXLicense { .init(rawValue: "LGPL-2.0-only") }
    @_alwaysEmitIntoClient
    public static var lgpl2_0OrLater: R4.SPDXLicense { .init(rawValue: "LGPL-2.0-or-later") }
    @_alwaysEmitIntoClient
    public static var lgpl2_1Only: R4.SPDXLicense { .init(rawValue: "LGPL-2.1-only") }
    @_alwaysEmitIntoClient
    public static var lgpl2_1OrLater: R4.SPDXLicense { .init(rawValue: "LGPL-2.1-or-later") }
    @_alwaysEmitIntoClient
    public static var lgpl3_0Only: R4.SPDXLicense { .init(rawValue: "LGPL-3.0-only") }
    @_alwaysEmitIntoClient
    public static var lgpl3_0OrLater: R4.SPDXLicense { .init(rawValue: "LGPL-3.0-or-later") }
    @_alwaysEmitIntoClient
    public static var lgpllr: R4.SPDXLicense { .init(rawValue: "LGPLLR") }
    @_alwaysEmitIntoClient
    public static var libpng: R4.SPDXLicense { .init(rawValue: "Libpng") }
    @_alwaysEmitIntoClient
    public static var libtiff: R4.SPDXLicense { .init(rawValue: "libtiff") }
    @_alwaysEmitIntoClient
    public static var liLiQP1_1: R4.SPDXLicense { .init(rawValue: "LiLiQ-P-1.1") }
    @_alwaysEmitIntoClient
    public static var liLiQR1_1: R4.SPDXLicense { .init(rawValue: "LiLiQ-R-1.1") }
    @_alwaysEmitIntoClient
    public static var liLiQRplus1_1: R4.SPDXLicense { .init(rawValue: "LiLiQ-Rplus-1.1") }
    @_alwaysEmitIntoClient
    public static var linuxOpenIB: R4.SPDXLicense { .init(rawValue: "Linux-OpenIB") }
    @_alwaysEmitIntoClient
    public static var lpl1_0: R4.SPDXLicense { .init(rawValue: "LPL-1.0") }
    @_alwaysEmitIntoClient
    public static var lpl1_02: R4.SPDXLicense { .init(rawValue: "LPL-1.02") }
    @_alwaysEmitIntoClient
    public static var lppl1_0: R4.SPDXLicense { .init(rawValue: "LPPL-1.0") }
    @_alwaysEmitIntoClient
    public static var lppl1_1: R4.SPDXLicense { .init(rawValue: "LPPL-1.1") }
    @_alwaysEmitIntoClient
    public static var lppl1_2: R4.SPDXLicense { .init(rawValue: "LPPL-1.2") }
    @_alwaysEmitIntoClient
    public static var lppl1_3a: R4.SPDXLicense { .init(rawValue: "LPPL-1.3a") }
    @_alwaysEmitIntoClient
    public static var lppl1_3c: R4.SPDXLicense { .init(rawValue: "LPPL-1.3c") }
    @_alwaysEmitIntoClient
    public static var makeIndex: R4.SPDXLicense { .init(rawValue: "MakeIndex") }
    @_alwaysEmitIntoClient
    public static var mirOS: R4.SPDXLicense { .init(rawValue: "MirOS") }
    @_alwaysEmitIntoClient
    public static var mit0: R4.SPDXLicense { .init(rawValue: "MIT-0") }
    @_alwaysEmitIntoClient
    public static var mitAdvertising: R4.SPDXLicense { .init(rawValue: "MIT-advertising") }
    @_alwaysEmitIntoClient
    public static var mitCMU: R4.SPDXLicense { .init(rawValue: "MIT-CMU") }
    @_alwaysEmitIntoClient
    public static var mitEnna: R4.SPDXLicense { .init(rawValue: "MIT-enna") }
    @_alwaysEmitIntoClient
    public static var mitFeh: R4.SPDXLicense { .init(rawValue: "MIT-feh") }
    @_alwaysEmitIntoClient
    public static var mit: R4.SPDXLicense { .init(rawValue: "MIT") }
    @_alwaysEmitIntoClient
    public static var mitnfa: R4.SPDXLicense { .init(rawValue: "MITNFA") }
    @_alwaysEmitIntoClient
    public static var motosoto: R4.SPDXLicense { .init(rawValue: "Motosoto") }
    @_alwaysEmitIntoClient
    public static var mpich2: R4.SPDXLicense { .init(rawValue: "mpich2") }
    @_alwaysEmitIntoClient
    public static var mpl1_0: R4.SPDXLicense { .init(rawValue: "MPL-1.0") }
    @_alwaysEmitIntoClient
    public static var mpl1_1: R4.SPDXLicense { .init(rawValue: "MPL-1.1") }
    @_alwaysEmitIntoClient
    public static var mpl2_0NoCopyleftException: R4.SPDXLicense { .init(rawValue: "MPL-2.0-no-copyleft-exception") }
    @_alwaysEmitIntoClient
    public static var mpl2_0: R4.SPDXLicense { .init(rawValue: "MPL-2.0") }
    @_alwaysEmitIntoClient
    public static var msPL: R4.SPDXLicense { .init(rawValue: "MS-PL") }
    @_alwaysEmitIntoClient
    public static var msRL: R4.SPDXLicense { .init(rawValue: "MS-RL") }
    @_alwaysEmitIntoClient
    public static var mtll: R4.SPDXLicense { .init(rawValue: "MTLL") }
    @_alwaysEmitIntoClient
    public static var multics: R4.SPDXLicense { .init(rawValue: "Multics") }
    @_alwaysEmitIntoClient
    public static var mup: R4.SPDXLicense { .init(rawValue: "Mup") }
    @_alwaysEmitIntoClient
    public static var nasa1_3: R4.SPDXLicense { .init(rawValue: "NASA-1.3") }
    @_alwaysEmitIntoClient
    public static var naumen: R4.SPDXLicense { .init(rawValue: "Naumen") }
    @_alwaysEmitIntoClient
    public static var nbpl1_0: R4.SPDXLicense { .init(rawValue: "NBPL-1.0") }
    @_alwaysEmitIntoClient
    public static var ncsa: R4.SPDXLicense { .init(rawValue: "NCSA") }
    @_alwaysEmitIntoClient
    public static var netSNMP: R4.SPDXLicense { .init(rawValue: "Net-SNMP") }
    @_alwaysEmitIntoClient
    public static var netCDF: R4.SPDXLicense { .init(rawValue: "NetCDF") }
    @_alwaysEmitIntoClient
    public static var newsletr: R4.SPDXLicense { .init(rawValue: "Newsletr") }
    @_alwaysEmitIntoClient
    public static var ngpl: R4.SPDXLicense { .init(rawValue: "NGPL") }
    @_alwaysEmitIntoClient
    public static var nlod1_0: R4.SPDXLicense { .init(rawValue: "NLOD-1.0") }
    @_alwaysEmitIntoClient
    public static var nlpl: R4.SPDXLicense { .init(rawValue: "NLPL") }
    @_alwaysEmitIntoClient
    public static var nokia: R4.SPDXLicense { .init(rawValue: "Nokia") }
    @_alwaysEmitIntoClient
    public static var nosl: R4.SPDXLicense { .init(rawValue: "NOSL") }
    @_alwaysEmitIntoClient
    public static var noweb: R4.SPDXLicense { .init(rawValue: "Noweb") }
    @_alwaysEmitIntoClient
    public static var npl1_0: R4.SPDXLicense { .init(rawValue: "NPL-1.0") }
    @_alwaysEmitIntoClient
    public static var npl1_1: R4.SPDXLicense { .init(rawValue: "NPL-1.1") }
    @_alwaysEmitIntoClient
    public static var nposl3_0: R4.SPDXLicense { .init(rawValue: "NPOSL-3.0") }
    @_alwaysEmitIntoClient
    public static var nrl: R4.SPDXLicense { .init(rawValue: "NRL") }
    @_alwaysEmitIntoClient
    public static var ntp: R4.SPDXLicense { .init(rawValue: "NTP") }
    @_alwaysEmitIntoClient
    public static var occtPL: R4.SPDXLicense { .init(rawValue: "OCCT-PL") }
    @_alwaysEmitIntoClient
    public static var oclc2_0: R4.SPDXLicense { .init(rawValue: "OCLC-2.0") }
    @_alwaysEmitIntoClient
    public static var oDbL1_0: R4.SPDXLicense { .init(rawValue: "ODbL-1.0") }
    @_alwaysEmitIntoClient
    public static var ofl1_0: R4.SPDXLicense { .init(rawValue: "OFL-1.0") }
    @_alwaysEmitIntoClient
    public static var ofl1_1: R4.SPDXLicense { .init(rawValue: "OFL-1.1") }
    @_alwaysEmitIntoClient
    public static var ogtsl: R4.SPDXLicense { .init(rawValue: "OGTSL") }
    @_alwaysEmitIntoClient
    public static var oldap1_1: R4.SPDXLicense { .init(rawValue: "OLDAP-1.1") }
    @_alwaysEmitIntoClient
    public static var oldap1_2: R4.SPDXLicense { .init(rawValue: "OLDAP-1.2") }
    @_alwaysEmitIntoClient
    public static var oldap1_3: R4.SPDXLicense { .init(rawValue: "OLDAP-1.3") }
    @_alwaysEmitIntoClient
    public static var oldap1_4: R4.SPDXLicense { .init(rawValue: "OLDAP-1.4") }
    @_alwaysEmitIntoClient
    public static var oldap2_0_1: R4.SPDXLicense { .init(rawValue: "OLDAP-2.0.1") }
    @_alwaysEmitIntoClient
    public static var oldap2_0: R4.SPDXLicense { .init(rawValue: "OLDAP-2.0") }
    @_alwaysEmitIntoClient
    public static var oldap2_1: R4.SPDXLicense { .init(rawValue: "OLDAP-2.1") }
    @_alwaysEmitIntoClient
    public static var oldap2_2_1: R4.SPDXLicense { .init(rawValue: "OLDAP-2.2.1") }
    @_alwaysEmitIntoClient
    public static var oldap2_2_2: R4.SPDXLicense { .init(rawValue: "OLDAP-2.2.2") }
    @_alwaysEmitIntoClient
    public static var oldap2_2: R4.SPDXLicense { .init(rawValue: "OLDAP-2.2") }
    @_alwaysEmitIntoClient
    public static var oldap2_3: R4.SPDXLicense { .init(rawValue: "OLDAP-2.3") }
    @_alwaysEmitIntoClient
    public static var oldap2_4: R4.SPDXLicense { .init(rawValue: "OLDAP-2.4") }
    @_alwaysEmitIntoClient
    public static var oldap2_5: R4.SPDXLicense { .init(rawValue: "OLDAP-2.5") }
    @_alwaysEmitIntoClient
    public static var oldap2_6: R4.SPDXLicense { .init(rawValue: "OLDAP-2.6") }
    @_alwaysEmitIntoClient
    public static var oldap2_7: R4.SPDXLicense { .init(rawValue: "OLDAP-2.7") }
    @_alwaysEmitIntoClient
    public static var oldap2_8: R4.SPDXLicense { .init(rawValue: "OLDAP-2.8") }
    @_alwaysEmitIntoClient
    public static var oml: R4.SPDXLicense { .init(rawValue: "OML") }
    @_alwaysEmitIntoClient
    public static var openSSL: R4.SPDXLicense { .init(rawValue: "OpenSSL") }
    @_alwaysEmitIntoClient
    public static var opl1_0: R4.SPDXLicense { .init(rawValue: "OPL-1.0") }
    @_alwaysEmitIntoClient
    public static var osetPL2_1: R4.SPDXLicense { .init(rawValue: "OSET-PL-2.1") }
    @_alwaysEmitIntoClient
    public static var osl1_0: R4.SPDXLicense { .init(rawValue: "OSL-1.0") }
    @_alwaysEmitIntoClient
    public static var osl1_1: R4.SPDXLicense { .init(rawValue: "OSL-1.1") }
    @_alwaysEmitIntoClient
    public static var osl2_0: R4.SPDXLicense { .init(rawValue: "OSL-2.0") }
    @_alwaysEmitIntoClient
    public static var osl2_1: R4.SPDXLicense { .init(rawValue: "OSL-2.1") }
    @_alwaysEmitIntoClient
    public static var osl3_0: R4.SPDXLicense { .init(rawValue: "OSL-3.0") }
    @_alwaysEmitIntoClient
    public static var pddl1_0: R4.SPDXLicense { .init(rawValue: "PDDL-1.0") }
    @_alwaysEmitIntoClient
    public static var php3_0: R4.SPDXLicense { .init(rawValue: "PHP-3.0") }
    @_alwaysEmitIntoClient
    public static var php3_01: R4.SPDXLicense { .init(rawValue: "PHP-3.01") }
    @_alwaysEmitIntoClient
    public static var plexus: R4.SPDXLicense { .init(rawValue: "Plexus") }
    @_alwaysEmitIntoClient
    public static var postgreSQL: R4.SPDXLicense { .init(rawValue: "PostgreSQL") }
    @_alwaysEmitIntoClient
    public static var psfrag: R4.SPDXLicense { .init(rawValue: "psfrag") }
    @_alwaysEmitIntoClient
    public static var psutils: R4.SPDXLicense { .init(rawValue: "psutils") }
    @_alwaysEmitIntoClient
    public static var python2_0: R4.SPDXLicense { .init(rawValue: "Python-2.0") }
    @_alwaysEmitIntoClient
    public static var qhull: R4.SPDXLicense { .init(rawValue: "Qhull") }
    @_alwaysEmitIntoClient
    public static var qpl1_0: R4.SPDXLicense { .init(rawValue: "QPL-1.0") }
    @_alwaysEmitIntoClient
    public static var rdisc: R4.SPDXLicense { .init(rawValue: "Rdisc") }
    @_alwaysEmitIntoClient
    public static var rHeCos1_1: R4.SPDXLicense { .init(rawValue: "RHeCos-1.1") }
    @_alwaysEmitIntoClient
    public static var rpl1_1: R4.SPDXLicense { .init(rawValue: "RPL-1.1") }
    @_alwaysEmitIntoClient
    public static var rpl1_5: R4.SPDXLicense { .init(rawValue: "RPL-1.5") }
    @_alwaysEmitIntoClient
    public static var rpsl1_0: R4.SPDXLicense { .init(rawValue: "RPSL-1.0") }
    @_alwaysEmitIntoClient
    public static var rsaMD: R4.SPDXLicense { .init(rawValue: "RSA-MD") }
    @_alwaysEmitIntoClient
    public static var rscpl: R4.SPDXLicense { .init(rawValue: "RSCPL") }
    @_alwaysEmitIntoClient
    public static var ruby: R4.SPDXLicense { .init(rawValue: "Ruby") }
    @_alwaysEmitIntoClient
    public static var saxPD: R4.SPDXLicense { .init(rawValue: "SAX-PD") }
    @_alwaysEmitIntoClient
    public static var saxpath: R4.SPDXLicense { .init(rawValue: "Saxpath") }
    @_alwaysEmitIntoClient
    public static var scea: R4.SPDXLicense { .init(rawValue: "SCEA") }
    @_alwaysEmitIntoClient
    public static var sendmail: R4.SPDXLicense { .init(rawValue: "Sendmail") }
    @_alwaysEmitIntoClient
    public static var sgiB1_0: R4.SPDXLicense { .init(rawValue: "SGI-B-1.0") }
    @_alwaysEmitIntoClient
    public static var sgiB1_1: R4.SPDXLicense { .init(rawValue: "SGI-B-1.1") }
    @_alwaysEmitIntoClient
    public static var sgiB2_0: R4.SPDXLicense { .init(rawValue: "SGI-B-2.0") }
    @_alwaysEmitIntoClient
    public static var simPL2_0: R4.SPDXLicense { .init(rawValue: "SimPL-2.0") }
    @_alwaysEmitIntoClient
    public static var sissl1_2: R4.SPDXLicense { .init(rawValue: "SISSL-1.2") }
    @_alwaysEmitIntoClient
    public static var sissl: R4.SPDXLicense { .init(rawValue: "SISSL") }
    @_alwaysEmitIntoClient
    public static var sleepycat: R4.SPDXLicense { .init(rawValue: "Sleepycat") }
    @_alwaysEmitIntoClient
    public static var smlnj: R4.SPDXLicense { .init(rawValue: "SMLNJ") }
    @_alwaysEmitIntoClient
    public static var smppl: R4.SPDXLicense { .init(rawValue: "SMPPL") }
    @_alwaysEmitIntoClient
    public static var snia: R4.SPDXLicense { .init(rawValue: "SNIA") }
    @_alwaysEmitIntoClient
    public static var spencer86: R4.SPDXLicense { .init(rawValue: "Spencer-86") }
    @_alwaysEmitIntoClient
    public static var spencer94: R4.SPDXLicense { .init(rawValue: "Spencer-94") }
    @_alwaysEmitIntoClient
    public static var spencer99: R4.SPDXLicense { .init(rawValue: "Spencer-99") }
    @_alwaysEmitIntoClient
    public static var spl1_0: R4.SPDXLicense { .init(rawValue: "SPL-1.0") }
    @_alwaysEmitIntoClient
    public static var sugarCRM1_1_3: R4.SPDXLicense { .init(rawValue: "SugarCRM-1.1.3") }
    @_alwaysEmitIntoClient
    public static var swl: R4.SPDXLicense { .init(rawValue: "SWL") }
    @_alwaysEmitIntoClient
    public static var tcl: R4.SPDXLicense { .init(rawValue: "TCL") }
    @_alwaysEmitIntoClient
    public static var tcpWrappers: R4.SPDXLicense { .init(rawValue: "TCP-wrappers") }
    @_alwaysEmitIntoClient
    public static var tMate: R4.SPDXLicense { .init(rawValue: "TMate") }
    @_alwaysEmitIntoClient
    public static var torque1_1: R4.SPDXLicense { .init(rawValue: "TORQUE-1.1") }
    @_alwaysEmitIntoClient
    public static var tosl: R4.SPDXLicense { .init(rawValue: "TOSL") }
    @_alwaysEmitIntoClient
    public static var unicodeDFS2015: R4.SPDXLicense { .init(rawValue: "Unicode-DFS-2015") }
    @_alwaysEmitIntoClient
    public static var unicodeDFS2016: R4.SPDXLicense { .init(rawValue: "Unicode-DFS-2016") }
    @_alwaysEmitIntoClient
    public static var unicodeTOU: R4.SPDXLicense { .init(rawValue: "Unicode-TOU") }
    @_alwaysEmitIntoClient
    public static var unlicense: R4.SPDXLicense { .init(rawValue: "Unlicense") }
    @_alwaysEmitIntoClient
    public static var upl1_0: R4.SPDXLicense { .init(rawValue: "UPL-1.0") }
    @_alwaysEmitIntoClient
    public static var vim: R4.SPDXLicense { .init(rawValue: "Vim") }
    @_alwaysEmitIntoClient
    public static var vostrom: R4.SPDXLicense { .init(rawValue: "VOSTROM") }
    @_alwaysEmitIntoClient
    public static var vsl1_0: R4.SPDXLicense { .init(rawValue: "VSL-1.0") }
    @_alwaysEmitIntoClient
    public static var w3C19980720: R4.SPDXLicense { .init(rawValue: "W3C-19980720") }
    @_alwaysEmitIntoClient
    public static var w3C20150513: R4.SPDXLicense { .init(rawValue: "W3C-20150513") }
    @_alwaysEmitIntoClient
    public static var w3C: R4.SPDXLicense { .init(rawValue: "W3C") }
    @_alwaysEmitIntoClient
    public static var watcom1_0: R4.SPDXLicense { .init(rawValue: "Watcom-1.0") }
    @_alwaysEmitIntoClient
    public static var wsuipa: R4.SPDXLicense { .init(rawValue: "Wsuipa") }
    @_alwaysEmitIntoClient
    public static var wtfpl: R4.SPDXLicense { .init(rawValue: "WTFPL") }
    @_alwaysEmitIntoClient
    public static var x11: R4.SPDXLicense { .init(rawValue: "X11") }
    @_alwaysEmitIntoClient
    public static var xerox: R4.SPDXLicense { .init(rawValue: "Xerox") }
    @_alwaysEmitIntoClient
    public static var xFree86_1_1: R4.SPDXLicense { .init(rawValue: "XFree86-1.1") }
    @_alwaysEmitIntoClient
    public static var xinetd: R4.SPDXLicense { .init(rawValue: "xinetd") }
    @_alwaysEmitIntoClient
    public static var xnet: R4.SPDXLicense { .init(rawValue: "Xnet") }
    @_alwaysEmitIntoClient
    public static var xpp: R4.SPDXLicense { .init(rawValue: "xpp") }
    @_alwaysEmitIntoClient
    public static var xSkat: R4.SPDXLicense { .init(rawValue: "XSkat") }
    @_alwaysEmitIntoClient
    public static var ypl1_0: R4.SPDXLicense { .init(rawValue: "YPL-1.0") }
    @_alwaysEmitIntoClient
    public static var ypl1_1: R4.SPDXLicense { .init(rawValue: "YPL-1.1") }
    @_alwaysEmitIntoClient
    public static var zed: R4.SPDXLicense { .init(rawValue: "Zed") }
    @_alwaysEmitIntoClient
    public static var zend2_0: R4.SPDXLicense { .init(rawValue: "Zend-2.0") }
    @_alwaysEmitIntoClient
    public static var zimbra1_3: R4.SPDXLicense { .init(rawValue: "Zimbra-1.3") }
    @_alwaysEmitIntoClient
    public static var zimbra1_4: R4.SPDXLicense { .init(rawValue: "Zimbra-1.4") }
    @_alwaysEmitIntoClient
    public static var zlibAcknowledgement: R4.SPDXLicense { .init(rawValue: "zlib-acknowledgement") }
    @_alwaysEmitIntoClient
    public static var zlib: R4.SPDXLicense { .init(rawValue: "Zlib") }
    @_alwaysEmitIntoClient
    public static var zpl1_1: R4.SPDXLicense { .init(rawValue: "ZPL-1.1") }
    @_alwaysEmitIntoClient
    public static var zpl2_0: R4.SPDXLicense { .init(rawValue: "ZPL-2.0") }
    @_alwaysEmitIntoClient
    public static var zpl2_1: R4.SPDXLicense { .init(rawValue: "ZPL-2.1") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/search-comparator>.
    public struct SearchComparator: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SearchComparator {
    @_alwaysEmitIntoClient
    public static var eq: R4.SearchComparator { .init(rawValue: "eq") }
    @_alwaysEmitIntoClient
    public static var ne: R4.SearchComparator { .init(rawValue: "ne") }
    @_alwaysEmitIntoClient
    public static var gt: R4.SearchComparator { .init(rawValue: "gt") }
    @_alwaysEmitIntoClient
    public static var lt: R4.SearchComparator { .init(rawValue: "lt") }
    @_alwaysEmitIntoClient
    public static var ge: R4.SearchComparator { .init(rawValue: "ge") }
    @_alwaysEmitIntoClient
    public static var le: R4.SearchComparator { .init(rawValue: "le") }
    @_alwaysEmitIntoClient
    public static var sa: R4.SearchComparator { .init(rawValue: "sa") }
    @_alwaysEmitIntoClient
    public static var eb: R4.SearchComparator { .init(rawValue: "eb") }
    @_alwaysEmitIntoClient
    public static var ap: R4.SearchComparator { .init(rawValue: "ap") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/search-entry-mode>.
    public struct SearchEntryMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SearchEntryMode {
    @_alwaysEmitIntoClient
    public static var match: R4.SearchEntryMode { .init(rawValue: "match") }
    @_alwaysEmitIntoClient
    public static var include: R4.SearchEntryMode { .init(rawValue: "include") }
    @_alwaysEmitIntoClient
    public static var outcome: R4.SearchEntryMode { .init(rawValue: "outcome") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/search-modifier-code>.
    public struct SearchModifierCode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SearchModifierCode {
    @_alwaysEmitIntoClient
    public static var missing: R4.SearchModifierCode { .init(rawValue: "missing") }
    @_alwaysEmitIntoClient
    public static var exact: R4.SearchModifierCode { .init(rawValue: "exact") }
    @_alwaysEmitIntoClient
    public static var contains: R4.SearchModifierCode { .init(rawValue: "contains") }
    @_alwaysEmitIntoClient
    public static var not: R4.SearchModifierCode { .init(rawValue: "not") }
    @_alwaysEmitIntoClient
    public static var text: R4.SearchModifierCode { .init(rawValue: "text") }
    @_alwaysEmitIntoClient
    public static var `in`: R4.SearchModifierCode { .init(rawValue: "in") }
    @_alwaysEmitIntoClient
    public static var notIn: R4.SearchModifierCode { .init(rawValue: "not-in") }
    @_alwaysEmitIntoClient
    public static var below: R4.SearchModifierCode { .init(rawValue: "below") }
    @_alwaysEmitIntoClient
    public static var above: R4.SearchModifierCode { .init(rawValue: "above") }
    @_alwaysEmitIntoClient
    public static var type: R4.SearchModifierCode { .init(rawValue: "type") }
    @_alwaysEmitIntoClient
    public static var identifier: R4.SearchModifierCode { .init(rawValue: "identifier") }
    @_alwaysEmitIntoClient
    public static var ofType: R4.SearchModifierCode { .init(rawValue: "ofType") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/search-param-type>.
    public struct SearchParamType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SearchParamType {
    @_alwaysEmitIntoClient
    public static var number: R4.SearchParamType { .init(rawValue: "number") }
    @_alwaysEmitIntoClient
    public static var date: R4.SearchParamType { .init(rawValue: "date") }
    @_alwaysEmitIntoClient
    public static var string: R4.SearchParamType { .init(rawValue: "string") }
    @_alwaysEmitIntoClient
    public static var token: R4.SearchParamType { .init(rawValue: "token") }
    @_alwaysEmitIntoClient
    public static var reference: R4.SearchParamType { .init(rawValue: "reference") }
    @_alwaysEmitIntoClient
    public static var composite: R4.SearchParamType { .init(rawValue: "composite") }
    @_alwaysEmitIntoClient
    public static var quantity: R4.SearchParamType { .init(rawValue: "quantity") }
    @_alwaysEmitIntoClient
    public static var uri: R4.SearchParamType { .init(rawValue: "uri") }
    @_alwaysEmitIntoClient
    public static var special: R4.SearchParamType { .init(rawValue: "special") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/sequence-type>.
    public struct SequenceType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SequenceType {
    @_alwaysEmitIntoClient
    public static var aa: R4.SequenceType { .init(rawValue: "aa") }
    @_alwaysEmitIntoClient
    public static var dna: R4.SequenceType { .init(rawValue: "dna") }
    @_alwaysEmitIntoClient
    public static var rna: R4.SequenceType { .init(rawValue: "rna") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/resource-slicing-rules>.
    public struct SlicingRules: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SlicingRules {
    @_alwaysEmitIntoClient
    public static var closed: R4.SlicingRules { .init(rawValue: "closed") }
    @_alwaysEmitIntoClient
    public static var open: R4.SlicingRules { .init(rawValue: "open") }
    @_alwaysEmitIntoClient
    public static var openAtEnd: R4.SlicingRules { .init(rawValue: "openAtEnd") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/slotstatus>.
    public struct SlotStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SlotStatus {
    @_alwaysEmitIntoClient
    public static var busy: R4.SlotStatus { .init(rawValue: "busy") }
    @_alwaysEmitIntoClient
    public static var free: R4.SlotStatus { .init(rawValue: "free") }
    @_alwaysEmitIntoClient
    public static var busyUnavailable: R4.SlotStatus { .init(rawValue: "busy-unavailable") }
    @_alwaysEmitIntoClient
    public static var busyTentative: R4.SlotStatus { .init(rawValue: "busy-tentative") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.SlotStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/sort-direction>.
    public struct SortDirection: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SortDirection {
    @_alwaysEmitIntoClient
    public static var ascending: R4.SortDirection { .init(rawValue: "ascending") }
    @_alwaysEmitIntoClient
    public static var descending: R4.SortDirection { .init(rawValue: "descending") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/specimen-contained-preference>.
    public struct SpecimenContainedPreference: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SpecimenContainedPreference {
    @_alwaysEmitIntoClient
    public static var preferred: R4.SpecimenContainedPreference { .init(rawValue: "preferred") }
    @_alwaysEmitIntoClient
    public static var alternate: R4.SpecimenContainedPreference { .init(rawValue: "alternate") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/specimen-status>.
    public struct SpecimenStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SpecimenStatus {
    @_alwaysEmitIntoClient
    public static var available: R4.SpecimenStatus { .init(rawValue: "available") }
    @_alwaysEmitIntoClient
    public static var unavailable: R4.SpecimenStatus { .init(rawValue: "unavailable") }
    @_alwaysEmitIntoClient
    public static var unsatisfactory: R4.SpecimenStatus { .init(rawValue: "unsatisfactory") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.SpecimenStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/strand-type>.
    public struct StrandType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StrandType {
    @_alwaysEmitIntoClient
    public static var watson: R4.StrandType { .init(rawValue: "watson") }
    @_alwaysEmitIntoClient
    public static var crick: R4.StrandType { .init(rawValue: "crick") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/structure-definition-kind>.
    public struct StructureDefinitionKind: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureDefinitionKind {
    @_alwaysEmitIntoClient
    public static var primitiveType: R4.StructureDefinitionKind { .init(rawValue: "primitive-type") }
    @_alwaysEmitIntoClient
    public static var complexType: R4.StructureDefinitionKind { .init(rawValue: "complex-type") }
    @_alwaysEmitIntoClient
    public static var resource: R4.StructureDefinitionKind { .init(rawValue: "resource") }
    @_alwaysEmitIntoClient
    public static var logical: R4.StructureDefinitionKind { .init(rawValue: "logical") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-context-type>.
    public struct StructureMapContextType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapContextType {
    @_alwaysEmitIntoClient
    public static var type: R4.StructureMapContextType { .init(rawValue: "type") }
    @_alwaysEmitIntoClient
    public static var variable: R4.StructureMapContextType { .init(rawValue: "variable") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-group-type-mode>.
    public struct StructureMapGroupTypeMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapGroupTypeMode {
    @_alwaysEmitIntoClient
    public static var noneCode: R4.StructureMapGroupTypeMode { .init(rawValue: "none") }
    @_alwaysEmitIntoClient
    public static var types: R4.StructureMapGroupTypeMode { .init(rawValue: "types") }
    @_alwaysEmitIntoClient
    public static var typeAndTypes: R4.StructureMapGroupTypeMode { .init(rawValue: "type-and-types") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-input-mode>.
    public struct StructureMapInputMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapInputMode {
    @_alwaysEmitIntoClient
    public static var source: R4.StructureMapInputMode { .init(rawValue: "source") }
    @_alwaysEmitIntoClient
    public static var target: R4.StructureMapInputMode { .init(rawValue: "target") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-model-mode>.
    public struct StructureMapModelMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapModelMode {
    @_alwaysEmitIntoClient
    public static var source: R4.StructureMapModelMode { .init(rawValue: "source") }
    @_alwaysEmitIntoClient
    public static var queried: R4.StructureMapModelMode { .init(rawValue: "queried") }
    @_alwaysEmitIntoClient
    public static var target: R4.StructureMapModelMode { .init(rawValue: "target") }
    @_alwaysEmitIntoClient
    public static var produced: R4.StructureMapModelMode { .init(rawValue: "produced") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-source-list-mode>.
    public struct StructureMapSourceListMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapSourceListMode {
    @_alwaysEmitIntoClient
    public static var first: R4.StructureMapSourceListMode { .init(rawValue: "first") }
    @_alwaysEmitIntoClient
    public static var notFirst: R4.StructureMapSourceListMode { .init(rawValue: "not_first") }
    @_alwaysEmitIntoClient
    public static var last: R4.StructureMapSourceListMode { .init(rawValue: "last") }
    @_alwaysEmitIntoClient
    public static var notLast: R4.StructureMapSourceListMode { .init(rawValue: "not_last") }
    @_alwaysEmitIntoClient
    public static var onlyOne: R4.StructureMapSourceListMode { .init(rawValue: "only_one") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-target-list-mode>.
    public struct StructureMapTargetListMode: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapTargetListMode {
    @_alwaysEmitIntoClient
    public static var first: R4.StructureMapTargetListMode { .init(rawValue: "first") }
    @_alwaysEmitIntoClient
    public static var share: R4.StructureMapTargetListMode { .init(rawValue: "share") }
    @_alwaysEmitIntoClient
    public static var last: R4.StructureMapTargetListMode { .init(rawValue: "last") }
    @_alwaysEmitIntoClient
    public static var collate: R4.StructureMapTargetListMode { .init(rawValue: "collate") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/map-transform>.
    public struct StructureMapTransform: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.StructureMapTransform {
    @_alwaysEmitIntoClient
    public static var create: R4.StructureMapTransform { .init(rawValue: "create") }
    @_alwaysEmitIntoClient
    public static var copy: R4.StructureMapTransform { .init(rawValue: "copy") }
    @_alwaysEmitIntoClient
    public static var truncate: R4.StructureMapTransform { .init(rawValue: "truncate") }
    @_alwaysEmitIntoClient
    public static var escape: R4.StructureMapTransform { .init(rawValue: "escape") }
    @_alwaysEmitIntoClient
    public static var cast: R4.StructureMapTransform { .init(rawValue: "cast") }
    @_alwaysEmitIntoClient
    public static var append: R4.StructureMapTransform { .init(rawValue: "append") }
    @_alwaysEmitIntoClient
    public static var translate: R4.StructureMapTransform { .init(rawValue: "translate") }
    @_alwaysEmitIntoClient
    public static var reference: R4.StructureMapTransform { .init(rawValue: "reference") }
    @_alwaysEmitIntoClient
    public static var dateOp: R4.StructureMapTransform { .init(rawValue: "dateOp") }
    @_alwaysEmitIntoClient
    public static var uuid: R4.StructureMapTransform { .init(rawValue: "uuid") }
    @_alwaysEmitIntoClient
    public static var pointer: R4.StructureMapTransform { .init(rawValue: "pointer") }
    @_alwaysEmitIntoClient
    public static var evaluate: R4.StructureMapTransform { .init(rawValue: "evaluate") }
    @_alwaysEmitIntoClient
    public static var cc: R4.StructureMapTransform { .init(rawValue: "cc") }
    @_alwaysEmitIntoClient
    public static var c: R4.StructureMapTransform { .init(rawValue: "c") }
    @_alwaysEmitIntoClient
    public static var qty: R4.StructureMapTransform { .init(rawValue: "qty") }
    @_alwaysEmitIntoClient
    public static var id: R4.StructureMapTransform { .init(rawValue: "id") }
    @_alwaysEmitIntoClient
    public static var cp: R4.StructureMapTransform { .init(rawValue: "cp") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/subscription-channel-type>.
    public struct SubscriptionChannelType: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SubscriptionChannelType {
    @_alwaysEmitIntoClient
    public static var restHook: R4.SubscriptionChannelType { .init(rawValue: "rest-hook") }
    @_alwaysEmitIntoClient
    public static var websocket: R4.SubscriptionChannelType { .init(rawValue: "websocket") }
    @_alwaysEmitIntoClient
    public static var email: R4.SubscriptionChannelType { .init(rawValue: "email") }
    @_alwaysEmitIntoClient
    public static var sms: R4.SubscriptionChannelType { .init(rawValue: "sms") }
    @_alwaysEmitIntoClient
    public static var message: R4.SubscriptionChannelType { .init(rawValue: "message") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/subscription-status>.
    public struct SubscriptionStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SubscriptionStatus {
    @_alwaysEmitIntoClient
    public static var requested: R4.SubscriptionStatus { .init(rawValue: "requested") }
    @_alwaysEmitIntoClient
    public static var active: R4.SubscriptionStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var error: R4.SubscriptionStatus { .init(rawValue: "error") }
    @_alwaysEmitIntoClient
    public static var off: R4.SubscriptionStatus { .init(rawValue: "off") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/supplydelivery-status>.
    public struct SupplyDeliveryStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SupplyDeliveryStatus {
    @_alwaysEmitIntoClient
    public static var inProgress: R4.SupplyDeliveryStatus { .init(rawValue: "in-progress") }
    @_alwaysEmitIntoClient
    public static var completed: R4.SupplyDeliveryStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var abandoned: R4.SupplyDeliveryStatus { .init(rawValue: "abandoned") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.SupplyDeliveryStatus { .init(rawValue: "entered-in-error") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/supplyrequest-status>.
    public struct SupplyRequestStatus: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SupplyRequestStatus {
    @_alwaysEmitIntoClient
    public static var draft: R4.SupplyRequestStatus { .init(rawValue: "draft") }
    @_alwaysEmitIntoClient
    public static var active: R4.SupplyRequestStatus { .init(rawValue: "active") }
    @_alwaysEmitIntoClient
    public static var suspended: R4.SupplyRequestStatus { .init(rawValue: "suspended") }
    @_alwaysEmitIntoClient
    public static var cancelled: R4.SupplyRequestStatus { .init(rawValue: "cancelled") }
    @_alwaysEmitIntoClient
    public static var completed: R4.SupplyRequestStatus { .init(rawValue: "completed") }
    @_alwaysEmitIntoClient
    public static var enteredInError: R4.SupplyRequestStatus { .init(rawValue: "entered-in-error") }
    @_alwaysEmitIntoClient
    public static var unknown: R4.SupplyRequestStatus { .init(rawValue: "unknown") }
}

extension R4 {
    /// A code of the value set <http://hl7.org/fhir/ValueSet/system-restful-interaction>.
    public struct SystemRestfulInteraction: FHIRCode {
        @_alwaysEmitIntoClient public var rawValue: String
        @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension R4.SystemRestfulInteraction {
    @_alwaysEmitIntoClient
    public static var transaction: R4.SystemRestfulInteraction { .init(rawValue: "transaction") }
    @_alwaysEmitIntoClient
    public static var batch: R4.SystemRestfulInteraction { .init(rawValue: "batch") }
    @_alwaysEmitIntoClient
    public static var searchSystem: R4.SystemRestfulInteraction { .init(rawValue: "search-system") }
    @_alwaysEmitIntoClient
    public static var historySystem: R4.SystemRestfulInteraction { .init(rawValue: "history-system") }
}

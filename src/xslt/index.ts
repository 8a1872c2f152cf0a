export { xsltVan } from './controle-stylesheet.ts';
export { exportSchematron, type SchematronOptions } from './export-schematron.ts';
export { type ExportBestand, type ExportOptions, exportXslt } from './export-xslt.ts';

// Interface of github.com/xuri/excelize/v2@v2.11.1, generated from its types. Signatures only.
package excelize

import "archive/zip"
import "bytes"
import "encoding/xml"
import "image/color"
import "io"
import "io/fs"
import "sync"
import "time"

const Area ChartType = 0
const Area3D ChartType = 3
const Area3DPercentStacked ChartType = 5
const Area3DStacked ChartType = 4
const AreaPercentStacked ChartType = 2
const AreaStacked ChartType = 1
const ArgEmpty ArgType = 6
const ArgError ArgType = 5
const ArgList ArgType = 3
const ArgMatrix ArgType = 4
const ArgNumber ArgType = 1
const ArgString ArgType = 2
const ArgUnknown ArgType = 0
const Bar ChartType = 6
const Bar3DClustered ChartType = 9
const Bar3DConeClustered ChartType = 12
const Bar3DConePercentStacked ChartType = 14
const Bar3DConeStacked ChartType = 13
const Bar3DCylinderClustered ChartType = 18
const Bar3DCylinderPercentStacked ChartType = 20
const Bar3DCylinderStacked ChartType = 19
const Bar3DPercentStacked ChartType = 11
const Bar3DPyramidClustered ChartType = 15
const Bar3DPyramidPercentStacked ChartType = 17
const Bar3DPyramidStacked ChartType = 16
const Bar3DStacked ChartType = 10
const BarOfPie ChartType = 46
const BarPercentStacked ChartType = 8
const BarStacked ChartType = 7
const Bubble ChartType = 53
const Bubble3D ChartType = 54
const CellTypeBool CellType = 1
const CellTypeDate CellType = 2
const CellTypeError CellType = 3
const CellTypeFormula CellType = 4
const CellTypeInlineString CellType = 5
const CellTypeNumber CellType = 6
const CellTypeSharedString CellType = 7
const CellTypeUnset CellType = 0
const ChartDataLabelsPositionAbove ChartDataLabelPositionType = 9
const ChartDataLabelsPositionBelow ChartDataLabelPositionType = 2
const ChartDataLabelsPositionBestFit ChartDataLabelPositionType = 1
const ChartDataLabelsPositionCenter ChartDataLabelPositionType = 3
const ChartDataLabelsPositionInsideBase ChartDataLabelPositionType = 4
const ChartDataLabelsPositionInsideEnd ChartDataLabelPositionType = 5
const ChartDataLabelsPositionLeft ChartDataLabelPositionType = 6
const ChartDataLabelsPositionOutsideEnd ChartDataLabelPositionType = 7
const ChartDataLabelsPositionRight ChartDataLabelPositionType = 8
const ChartDataLabelsPositionUnset ChartDataLabelPositionType = 0
const ChartTickLabelHigh ChartTickLabelPositionType = 1
const ChartTickLabelLow ChartTickLabelPositionType = 2
const ChartTickLabelNextToAxis ChartTickLabelPositionType = 0
const ChartTickLabelNone ChartTickLabelPositionType = 3
const Col ChartType = 21
const Col3D ChartType = 24
const Col3DClustered ChartType = 25
const Col3DCone ChartType = 28
const Col3DConeClustered ChartType = 29
const Col3DConePercentStacked ChartType = 31
const Col3DConeStacked ChartType = 30
const Col3DCylinder ChartType = 36
const Col3DCylinderClustered ChartType = 37
const Col3DCylinderPercentStacked ChartType = 39
const Col3DCylinderStacked ChartType = 38
const Col3DPercentStacked ChartType = 27
const Col3DPyramid ChartType = 32
const Col3DPyramidClustered ChartType = 33
const Col3DPyramidPercentStacked ChartType = 35
const Col3DPyramidStacked ChartType = 34
const Col3DStacked ChartType = 26
const ColPercentStacked ChartType = 23
const ColStacked ChartType = 22
const ColorMappingTypeAccent1 ColorMappingType = 4
const ColorMappingTypeAccent2 ColorMappingType = 5
const ColorMappingTypeAccent3 ColorMappingType = 6
const ColorMappingTypeAccent4 ColorMappingType = 7
const ColorMappingTypeAccent5 ColorMappingType = 8
const ColorMappingTypeAccent6 ColorMappingType = 9
const ColorMappingTypeDark1 ColorMappingType = 1
const ColorMappingTypeDark2 ColorMappingType = 3
const ColorMappingTypeFollowedHyperlink ColorMappingType = 11
const ColorMappingTypeHyperlink ColorMappingType = 10
const ColorMappingTypeLight1 ColorMappingType = 0
const ColorMappingTypeLight2 ColorMappingType = 2
const ColorMappingTypeUnset int = -1
const ContentTypeAddinMacro = "application/vnd.ms-excel.addin.macroEnabled.main+xml"
const ContentTypeCustomProperties = ""
const ContentTypeDrawing = "application/vnd.openxmlformats-officedocument.drawing+xml"
const ContentTypeDrawingML = ""
const ContentTypeMacro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
const ContentTypeOLEObject = "application/vnd.openxmlformats-officedocument.oleObject"
const ContentTypeRelationships = "application/vnd.openxmlformats-package.relationships+xml"
const ContentTypeSheetML = ""
const ContentTypeSlicer = "application/vnd.ms-excel.slicer+xml"
const ContentTypeSlicerCache = "application/vnd.ms-excel.slicerCache+xml"
const ContentTypeSpreadSheetMLChartsheet = ""
const ContentTypeSpreadSheetMLComments = ""
const ContentTypeSpreadSheetMLPivotCacheDefinition = ""
const ContentTypeSpreadSheetMLPivotTable = ""
const ContentTypeSpreadSheetMLSharedStrings = ""
const ContentTypeSpreadSheetMLTable = ""
const ContentTypeSpreadSheetMLWorksheet = ""
const ContentTypeTemplate = ""
const ContentTypeTemplateMacro = "application/vnd.ms-excel.template.macroEnabled.main+xml"
const ContentTypeVBA = "application/vnd.ms-office.vbaProject"
const ContentTypeVML = "application/vnd.openxmlformats-officedocument.vmlDrawing"
const Contour ChartType = 51
const CultureNameEnUS CultureName = 1
const CultureNameJaJP CultureName = 2
const CultureNameKoKR CultureName = 3
const CultureNameUnknown CultureName = 0
const CultureNameZhCN CultureName = 4
const CultureNameZhTW CultureName = 5
const DataValidationErrorStyleInformation DataValidationErrorStyle = 3
const DataValidationErrorStyleStop DataValidationErrorStyle = 1
const DataValidationErrorStyleWarning DataValidationErrorStyle = 2
const DataValidationOperatorBetween DataValidationOperator = 1
const DataValidationOperatorEqual DataValidationOperator = 2
const DataValidationOperatorGreaterThan DataValidationOperator = 3
const DataValidationOperatorGreaterThanOrEqual DataValidationOperator = 4
const DataValidationOperatorLessThan DataValidationOperator = 5
const DataValidationOperatorLessThanOrEqual DataValidationOperator = 6
const DataValidationOperatorNotBetween DataValidationOperator = 7
const DataValidationOperatorNotEqual DataValidationOperator = 8
const DataValidationTypeCustom DataValidationType = 2
const DataValidationTypeDate DataValidationType = 3
const DataValidationTypeDecimal DataValidationType = 4
const DataValidationTypeList DataValidationType = 5
const DataValidationTypeNone DataValidationType = 1
const DataValidationTypeTextLength DataValidationType = 6
const DataValidationTypeTime DataValidationType = 7
const DataValidationTypeWhole DataValidationType = 8
const Doughnut ChartType = 40
const EMU = 9525
const EXtURICustomPropertyFmtID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
const ExtURICalcFeatures = "{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}"
const ExtURIConditionalFormattingRuleID = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"
const ExtURIConditionalFormattings = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}"
const ExtURIDataField = "{E15A36E0-9728-4E99-A89B-3F7291B0FE68}"
const ExtURIDataModel = "{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}"
const ExtURIDataValidations = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"
const ExtURIDrawingBlip = "{28A0092B-C50C-407E-A947-70E740481C1C}"
const ExtURIExternalLinkPr = "{FCE6A71B-6B00-49CD-AB44-F6B1AE7CDE65}"
const ExtURIIgnoredErrors = "{01252117-D84E-4E92-8308-4BE1C098FCBB}"
const ExtURIMacExcelMX = "{64002731-A6B0-56B0-2670-7721B7C09600}"
const ExtURIModelTimeGroupings = "{9835A34E-60A6-4A7C-AAB8-D5F71C897F49}"
const ExtURIPivotCacheDefinition = "{725AE2AE-9491-48be-B2B4-4EB974FC3084}"
const ExtURIPivotCachesX14 = "{876F7934-8845-4945-9796-88D515C7AA90}"
const ExtURIPivotCachesX15 = "{841E416B-1EF1-43b6-AB56-02D37102CBD5}"
const ExtURIPivotDataField = "{E15A36E0-9728-4e99-A89B-3F7291B0FE68}"
const ExtURIPivotField = "{2946ED86-A175-432a-8AC1-64E0C546D7DE}"
const ExtURIPivotFilter = "{0605FD5F-26C8-4aeb-8148-2DB25E43C511}"
const ExtURIPivotHierarchy = "{F1805F06-0CD304483-9156-8803C3D141DF}"
const ExtURIPivotTableReferences = "{983426D0-5260-488c-9760-48F4B6AC55F4}"
const ExtURIProtectedRanges = "{FC87AEE6-9EDD-4A0A-B7FB-166176984837}"
const ExtURISVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
const ExtURISlicerCacheDefinition = "{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"
const ExtURISlicerCacheHideItemsWithNoData = "{470722E0-AACD-4C17-9CDC-17EF765DBC7E}"
const ExtURISlicerCachesX14 = "{BBE1A952-AA13-448e-AADC-164F8A28A991}"
const ExtURISlicerCachesX15 = "{46BE6895-7355-4a93-B00E-2C351335B9C9}"
const ExtURISlicerListX14 = "{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"
const ExtURISlicerListX15 = "{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}"
const ExtURISparklineGroups = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"
const ExtURITimelineCachePivotCaches = "{A2CB5862-8E78-49c6-8D9D-AF26E26ADB89}"
const ExtURITimelineCacheRefs = "{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}"
const ExtURITimelineRefs = "{7E03D99C-DC04-49d9-9315-930204A7B6E9}"
const ExtURIWebExtensions = "{F7C9EE02-42E1-4005-9D12-6889AFFD525C}"
const ExtURIWorkbookPrX14 = "{79F54976-1DA5-4618-B147-ACDE4B953A38}"
const ExtURIWorkbookPrX15 = "{140A7094-0E35-4892-8432-C4D2E57EDEB5}"
const FormControlButton FormControlType = 1
const FormControlCheckBox FormControlType = 4
const FormControlGroupBox FormControlType = 5
const FormControlLabel FormControlType = 6
const FormControlNote FormControlType = 0
const FormControlOptionButton FormControlType = 2
const FormControlScrollBar FormControlType = 7
const FormControlSpinButton FormControlType = 3
const HeaderFooterImagePositionCenter HeaderFooterImagePositionType = 1
const HeaderFooterImagePositionLeft HeaderFooterImagePositionType = 0
const HeaderFooterImagePositionRight HeaderFooterImagePositionType = 2
const IgnoredErrorsCalculatedColumn = 8
const IgnoredErrorsEmptyCellReference = 6
const IgnoredErrorsEvalError = 0
const IgnoredErrorsFormula = 3
const IgnoredErrorsFormulaRange = 4
const IgnoredErrorsListDataValidation = 7
const IgnoredErrorsNumberStoredAsText = 2
const IgnoredErrorsTwoDigitTextYear = 1
const IgnoredErrorsUnlockedFormula = 5
const Line ChartType = 41
const Line3D ChartType = 42
const LineAutomatic LineType = 3
const LineDashDash LineDashType = 3
const LineDashDot LineDashType = 2
const LineDashLgDash LineDashType = 4
const LineDashLgDashDot LineDashType = 6
const LineDashLgDashDotDot LineDashType = 7
const LineDashSashDot LineDashType = 5
const LineDashSolid LineDashType = 1
const LineDashSysDash LineDashType = 8
const LineDashSysDashDot LineDashType = 10
const LineDashSysDashDotDot LineDashType = 11
const LineDashSysDot LineDashType = 9
const LineDashUnset LineDashType = 0
const LineNone LineType = 2
const LineSolid LineType = 1
const LineUnset LineType = 0
const MaxCFBStreamSizeV3 = 2147483647
const MaxCFBStreamSizeV4 = 17592186019840
const MaxCellStyles = 65430
const MaxColumnWidth = 255
const MaxColumns = 16384
const MaxFieldLength = 255
const MaxFilePathLength = 207
const MaxFontFamilyLength = 31
const MaxFontSize = 409
const MaxFormControlValue = 30000
const MaxGraphicAltTextLength = 65535
const MaxGraphicNameLength = 254
const MaxRowHeight = 409
const MaxSheetNameLength = 31
const MinColumns = 1
const MinFontSize = 1
const NameSpaceDrawingMLMain = "http://schemas.openxmlformats.org/drawingml/2006/main"
const NameSpaceDublinCore = "http://purl.org/dc/elements/1.1/"
const NameSpaceDublinCoreMetadataInitiative = "http://purl.org/dc/dcmitype/"
const NameSpaceDublinCoreTerms = "http://purl.org/dc/terms/"
const NameSpaceExtendedProperties = ""
const NameSpaceXML = "http://www.w3.org/XML/1998/namespace"
const NameSpaceXMLSchemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
const PictureInsertTypeDISPIMG PictureInsertType = 3
const PictureInsertTypeIMAGE PictureInsertType = 2
const PictureInsertTypePlaceInCell PictureInsertType = 1
const PictureInsertTypePlaceOverCells PictureInsertType = 0
const Pie ChartType = 43
const Pie3D ChartType = 44
const PieOfPie ChartType = 45
const PivotTableShowValuesAsDifferenceFrom PivotTableShowValuesAsType = 8
const PivotTableShowValuesAsIndex PivotTableShowValuesAsType = 14
const PivotTableShowValuesAsNoCalculation PivotTableShowValuesAsType = 0
const PivotTableShowValuesAsPercentDifferenceFrom PivotTableShowValuesAsType = 9
const PivotTableShowValuesAsPercentOf PivotTableShowValuesAsType = 4
const PivotTableShowValuesAsPercentOfColumnTotal PivotTableShowValuesAsType = 2
const PivotTableShowValuesAsPercentOfGrandTotal PivotTableShowValuesAsType = 1
const PivotTableShowValuesAsPercentOfParentColumnTotal PivotTableShowValuesAsType = 6
const PivotTableShowValuesAsPercentOfParentRowTotal PivotTableShowValuesAsType = 5
const PivotTableShowValuesAsPercentOfParentTotal PivotTableShowValuesAsType = 7
const PivotTableShowValuesAsPercentOfRowTotal PivotTableShowValuesAsType = 3
const PivotTableShowValuesAsPercentRunningTotalIn PivotTableShowValuesAsType = 11
const PivotTableShowValuesAsRankLargestToSmallest PivotTableShowValuesAsType = 13
const PivotTableShowValuesAsRankSmallestToLargest PivotTableShowValuesAsType = 12
const PivotTableShowValuesAsRunningTotalIn PivotTableShowValuesAsType = 10
const Radar ChartType = 47
const STCellFormulaTypeArray = "array"
const STCellFormulaTypeDataTable = "dataTable"
const STCellFormulaTypeNormal = "normal"
const STCellFormulaTypeShared = "shared"
const Scatter ChartType = 48
const SourceRelationshipChart = ""
const SourceRelationshipChartsheet = ""
const SourceRelationshipComments = ""
const SourceRelationshipCustomProperties = ""
const SourceRelationshipDialogsheet = ""
const SourceRelationshipDrawingML = ""
const SourceRelationshipDrawingVML = ""
const SourceRelationshipExtendProperties = ""
const SourceRelationshipHyperLink = ""
const SourceRelationshipImage = ""
const SourceRelationshipOLEObject = ""
const SourceRelationshipOfficeDocument = ""
const SourceRelationshipPivotCache = ""
const SourceRelationshipPivotTable = ""
const SourceRelationshipSharedStrings = ""
const SourceRelationshipSlicer = "http://schemas.microsoft.com/office/2007/relationships/slicer"
const SourceRelationshipSlicerCache = ""
const SourceRelationshipTable = ""
const SourceRelationshipVBAProject = ""
const SourceRelationshipWorkSheet = ""
const StockHighLowClose ChartType = 55
const StockOpenHighLowClose ChartType = 56
const StreamChunkSize = 16777216
const StrictNameSpaceDocumentPropertiesVariantTypes = "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes"
const StrictNameSpaceDrawingMLMain = "http://purl.oclc.org/ooxml/drawingml/main"
const StrictNameSpaceExtendedProperties = "http://purl.oclc.org/ooxml/officeDocument/extendedProperties"
const StrictNameSpaceSpreadSheet = "http://purl.oclc.org/ooxml/spreadsheetml/main"
const StrictSourceRelationship = "http://purl.oclc.org/ooxml/officeDocument/relationships"
const StrictSourceRelationshipChart = "http://purl.oclc.org/ooxml/officeDocument/relationships/chart"
const StrictSourceRelationshipComments = ""
const StrictSourceRelationshipExtendProperties = ""
const StrictSourceRelationshipImage = "http://purl.oclc.org/ooxml/officeDocument/relationships/image"
const StrictSourceRelationshipOfficeDocument = ""
const Surface3D ChartType = 49
const TotalCellChars = 32767
const TotalRows = 1048576
const TotalSheetHyperlinks = 65529
const UnzipSizeLimit = 16777216000
const WireframeContour ChartType = 52
const WireframeSurface3D ChartType = 50
var ErrAddVBAProject error
var ErrAttrValBool error
var ErrCellCharsLength error
var ErrCellStyles error
var ErrChartTitle error
var ErrColumnNumber error
var ErrColumnWidth error
var ErrCoordinates error
var ErrCustomNumFmt error
var ErrDataValidationFormulaLength error
var ErrDataValidationRange error
var ErrDefinedNameDuplicate error
var ErrDefinedNameScope error
var ErrExistsSheet error
var ErrExistsTableName error
var ErrFillGradientColor error
var ErrFillGradientShading error
var ErrFillPattern error
var ErrFillPatternColor error
var ErrFillType error
var ErrFontLength error
var ErrFontSize error
var ErrFormControlValue error
var ErrGroupSheets error
var ErrImgExt error
var ErrInvalidFormula error
var ErrMaxFilePathLength error
var ErrMaxGraphicAltTextLength error
var ErrMaxGraphicNameLength error
var ErrMaxRowHeight error
var ErrMaxRows error
var ErrMaxSpinCount error
var ErrNameLength error
var ErrOptionsUnzipSizeLimit error
var ErrOutlineLevel error
var ErrPageSetupAdjustTo error
var ErrParameterInvalid error
var ErrParameterRequired error
var ErrPasswordLengthInvalid error
var ErrPivotTableClassicLayout error
var ErrPivotTableShowValuesAsBaseField error
var ErrPivotTableShowValuesAsBaseItem error
var ErrSave error
var ErrSheetIdx error
var ErrSheetNameBlank error
var ErrSheetNameInvalid error
var ErrSheetNameLength error
var ErrSheetNameSingleQuote error
var ErrSparkline error
var ErrSparklineLocation error
var ErrSparklineRange error
var ErrSparklineStyle error
var ErrSparklineType error
var ErrTotalSheetHyperlinks error
var ErrTransparency error
var ErrUnknownEncryptMechanism error
var ErrUnprotectSheet error
var ErrUnprotectSheetPassword error
var ErrUnprotectWorkbook error
var ErrUnprotectWorkbookPassword error
var ErrUnsupportedEncryptMechanism error
var ErrUnsupportedHashAlgorithm error
var ErrUnsupportedNumberFormat error
var ErrUnsupportedPivotTableShowValuesAsType error
var ErrWorkbookFileFormat error
var ErrWorkbookPassword error
var HSLModel color.Model
var IndexedColorMapping []string
var LineDashTypes map[LineDashType]string
var NameSpaceDocumentPropertiesVariantTypes xml.Attr
var NameSpaceDrawing2016SVG xml.Attr
var NameSpaceDrawingML xml.Attr
var NameSpaceDrawingMLA14 xml.Attr
var NameSpaceDrawingMLChart xml.Attr
var NameSpaceDrawingMLSlicer xml.Attr
var NameSpaceDrawingMLSlicerX15 xml.Attr
var NameSpaceDrawingMLSpreadSheet xml.Attr
var NameSpaceMacExcel2008Main xml.Attr
var NameSpaceSpreadSheet xml.Attr
var NameSpaceSpreadSheetExcel2006Main xml.Attr
var NameSpaceSpreadSheetX14 xml.Attr
var NameSpaceSpreadSheetX15 xml.Attr
var NameSpaceSpreadSheetXR10 xml.Attr
var SourceRelationship xml.Attr
var SourceRelationshipChart20070802 xml.Attr
var SourceRelationshipChart2014 xml.Attr
var SourceRelationshipChart201506 xml.Attr
var SourceRelationshipCompatibility xml.Attr
func CellNameToCoordinates(cell string) (int, int, error)
func ColumnNameToNumber(name string) (int, error)
func ColumnNumberToName(num int) (string, error)
func CoordinatesToCellName(col int, row int, abs ...bool) (string, error)
func Decrypt(raw []byte, opts *Options) (packageBuf []byte, err error)
func Encrypt(raw []byte, opts *Options) ([]byte, error)
func ExcelDateToTime(excelDate float64, use1904Format bool) (time.Time, error)
func HSLToRGB(h float64, s float64, l float64) (r uint8, g uint8, b uint8)
func JoinCellName(col string, row int) (string, error)
func NewDataValidation(allowBlank bool) *DataValidation
func NewFile(opts ...Options) *File
func NewStack() *Stack
func OpenFile(filename string, opts ...Options) (*File, error)
func OpenReader(r io.Reader, opts ...Options) (*File, error)
func RGBToHSL(r uint8, g uint8, b uint8) (h float64, s float64, l float64)
func SplitCellName(cell string) (string, int, error)
func ThemeColor(baseColor string, tint float64) string
type Alignment struct { Horizontal string; Indent int; JustifyLastLine bool; ReadingOrder uint64; RelativeIndent int; ShrinkToFit bool; TextRotation int; Vertical string; WrapText bool }
type AppProperties struct { Application string; ScaleCrop bool; DocSecurity int; Company string; LinksUpToDate bool; HyperlinksChanged bool; AppVersion string }
type ArgType byte
type AutoFilterOptions struct { Column string; Expression string }
type Border struct { Type string; Color string; Style int }
type CalcPropsOptions struct { CalcID *uint; CalcMode *string; FullCalcOnLoad *bool; RefMode *string; Iterate *bool; IterateCount *uint; IterateDelta *float64; FullPrecision *bool; CalcCompleted *bool; CalcOnSave *bool; ConcurrentCalc *bool; ConcurrentManualCount *uint; ForceFullCalc *bool }
type Cell struct { StyleID int; Formula string; Value any }
type CellType byte
type Chart struct { Type ChartType; Series []ChartSeries; Format GraphicOptions; Dimension ChartDimension; Legend ChartLegend; Title ChartTitle; VaryColors *bool; XAxis ChartAxis; YAxis ChartAxis; PlotArea ChartPlotArea; Fill Fill; Border LineOptions; ShowBlanksAs string; BubbleSize int; HoleSize int; GapWidth *uint; Overlap *int }
type ChartAxis struct { None bool; DropLines bool; HighLowLines bool; MajorGridLines bool; MinorGridLines bool; MajorUnit float64; TickLabelPosition ChartTickLabelPositionType; TickLabelSkip int; ReverseOrder bool; Secondary bool; Maximum *float64; Minimum *float64; Alignment Alignment; Font Font; LogBase float64; NumFmt ChartNumFmt; Title ChartTitle }
type ChartDataLabel struct { Alignment Alignment; Font Font; Fill Fill }
type ChartDataLabelPositionType byte
type ChartDataPoint struct { Index int; Fill Fill }
type ChartDimension struct { Width uint; Height uint }
type ChartLegend struct { Position string; ShowLegendKey bool; Font *Font }
type ChartMarker struct { Border LineOptions; Fill Fill; Symbol string; Size int }
type ChartNumFmt struct { CustomNumFmt string; SourceLinked bool }
type ChartPlotArea struct { SecondPlotValues int; ShowBubbleSize bool; ShowCatName bool; ShowDataTable bool; ShowDataTableKeys bool; ShowLeaderLines bool; ShowPercent bool; ShowSerName bool; ShowVal bool; Fill Fill; UpBars ChartUpDownBar; DownBars ChartUpDownBar; NumFmt ChartNumFmt }
type ChartSeries struct { Name string; Categories string; Values string; Sizes string; Fill Fill; Legend ChartLegend; Line LineOptions; Marker ChartMarker; DataLabel ChartDataLabel; DataLabelPosition ChartDataLabelPositionType; DataPoint []ChartDataPoint }
type ChartTickLabelPositionType byte
type ChartTitle struct { Fill Fill; Border LineOptions; Paragraph []RichTextRun; Font *Font; Formula string; OffsetX int; OffsetY int; Width int; Height int; Overlay bool }
type ChartType byte
type ChartUpDownBar struct { Fill Fill; Border LineOptions }
type ColorMappingType byte
type Cols struct{}
func (*Cols) Error() error
func (*Cols) Next() bool
func (*Cols) Rows(opts ...Options) ([]string, error)
type Comment struct { Author string; AuthorID int; Cell string; Text string; Width uint; Height uint; Paragraph []RichTextRun }
type ConditionalFormatOptions struct { Type string; AboveAverage bool; Percent bool; Format *int; Criteria string; Value string; MinType string; MidType string; MaxType string; MinValue string; MidValue string; MaxValue string; MinColor string; MidColor string; MaxColor string; BarColor string; BarBorderColor string; BarDirection string; BarOnly bool; BarSolid bool; IconStyle string; ReverseIcons bool; IconsOnly bool; StopIfTrue bool }
type CultureName byte
type CustomProperty struct { Name string; Value any }
type DataIntegrity struct { EncryptedHmacKey string; EncryptedHmacValue string }
type DataValidation struct { AllowBlank bool; Error *string; ErrorStyle *string; ErrorTitle *string; Operator string; Prompt *string; PromptTitle *string; ShowDropDown bool; ShowErrorMessage bool; ShowInputMessage bool; Sqref string; Type string; Formula1 string; Formula2 string }
func (*DataValidation) SetDropList(keys []string) error
func (*DataValidation) SetError(style DataValidationErrorStyle, title string, msg string)
func (*DataValidation) SetInput(title string, msg string)
func (*DataValidation) SetRange(f1 any, f2 any, t DataValidationType, o DataValidationOperator) error
func (*DataValidation) SetSqref(sqref string)
func (*DataValidation) SetSqrefDropList(sqref string)
type DataValidationErrorStyle byte
type DataValidationOperator byte
type DataValidationType byte
type DefinedName struct { Name string; Comment string; RefersTo string; Scope string }
type DocProperties struct { Category string; ContentStatus string; Created string; Creator string; Description string; Identifier string; Keywords string; LastModifiedBy string; Modified string; Revision string; Subject string; Title string; Language string; Version string }
type EmbeddedObject struct { Cell string; Name string; File []byte; Icon []byte; IconExtension string; Format *GraphicOptions }
type EncryptedKey struct { XMLName xml.Name; SpinCount int; EncryptedVerifierHashInput string; EncryptedVerifierHashValue string; EncryptedKeyValue string; KeyData }
type Encryption struct { XMLName xml.Name; KeyData KeyData; DataIntegrity DataIntegrity; KeyEncryptors KeyEncryptors }
type ErrSheetNotExist struct { SheetName string }
func (ErrSheetNotExist) Error() string
type File struct { CalcChain *xlsxCalcChain; CharsetReader func(charset string, input io.Reader) (rdr io.Reader, err error); Comments map[string]*xlsxComments; ContentTypes *xlsxTypes; DecodeVMLDrawing map[string]*decodeVmlDrawing; DecodeCellImages *decodeCellImages; Drawings sync.Map; Path string; Pkg sync.Map; Relationships sync.Map; SharedStrings *xlsxSST; Sheet sync.Map; SheetCount int; Styles *xlsxStyleSheet; Theme *decodeTheme; VMLDrawing map[string]*vmlDrawing; VolatileDeps *xlsxVolTypes; WorkBook *xlsxWorkbook; ZipWriter func(io.Writer) ZipWriter }
func (*File) AddChart(sheet string, cell string, chart *Chart, combo ...*Chart) error
func (*File) AddChartSheet(sheet string, chart *Chart, combo ...*Chart) error
func (*File) AddComment(sheet string, opts Comment) error
func (*File) AddDataValidation(sheet string, dv *DataValidation) error
func (*File) AddEmbeddedObjects(sheet string, opts *EmbeddedObject) error
func (*File) AddFormControl(sheet string, opts FormControl) error
func (*File) AddHeaderFooterImage(sheet string, opts *HeaderFooterImageOptions) error
func (*File) AddIgnoredErrors(sheet string, rangeRef string, ignoredErrorsType IgnoredErrorsType) error
func (*File) AddPicture(sheet string, cell string, name string, opts *GraphicOptions) error
func (*File) AddPictureFromBytes(sheet string, cell string, pic *Picture) error
func (*File) AddPivotTable(opts *PivotTableOptions) error
func (*File) AddShape(sheet string, opts *Shape) error
func (*File) AddSlicer(sheet string, opts *SlicerOptions) error
func (*File) AddSparkline(sheet string, opts *SparklineOptions) error
func (*File) AddTable(sheet string, table *Table) error
func (*File) AddVBAProject(file []byte) error
func (*File) AutoFilter(sheet string, rangeRef string, opts []AutoFilterOptions) error
func (*File) AutoFitColWidth(sheet string, columns string) error
func (*File) CalcCellValue(sheet string, cell string, opts ...Options) (result string, err error)
func (*File) CharsetTranscoder(fn func(charset string, input io.Reader) (rdr io.Reader, err error)) *File
func (*File) Close() error
func (*File) Cols(sheet string) (*Cols, error)
func (*File) CopySheet(from int, to int) error
func (*File) DeleteChart(sheet string, cell string) error
func (*File) DeleteComment(sheet string, cell string) error
func (*File) DeleteDataValidation(sheet string, sqref ...string) error
func (*File) DeleteDefinedName(definedName *DefinedName) error
func (*File) DeleteEmbeddedObjects(sheet string, cell string) error
func (*File) DeleteFormControl(sheet string, cell string) error
func (*File) DeletePicture(sheet string, cell string) error
func (*File) DeletePivotTable(sheet string, name string) error
func (*File) DeleteSheet(sheet string) error
func (*File) DeleteSlicer(name string) error
func (*File) DeleteTable(name string) error
func (*File) DuplicateRow(sheet string, row int) error
func (*File) DuplicateRowTo(sheet string, row int, row2 int) error
func (*File) GetActiveSheetIndex() (index int)
func (*File) GetAppProps() (ret *AppProperties, err error)
func (*File) GetBaseColor(hexColor string, indexedColor int, themeColor *int) string
func (*File) GetCalcProps() (CalcPropsOptions, error)
func (*File) GetCellFormula(sheet string, cell string) (string, error)
func (*File) GetCellHyperLink(sheet string, cell string) (bool, string, error)
func (*File) GetCellRichText(sheet string, cell string) (runs []RichTextRun, err error)
func (*File) GetCellStyle(sheet string, cell string) (int, error)
func (*File) GetCellType(sheet string, cell string) (CellType, error)
func (*File) GetCellValue(sheet string, cell string, opts ...Options) (string, error)
func (*File) GetColOutlineLevel(sheet string, col string) (uint8, error)
func (*File) GetColStyle(sheet string, col string) (int, error)
func (*File) GetColVisible(sheet string, col string) (bool, error)
func (*File) GetColWidth(sheet string, col string) (float64, error)
func (*File) GetCols(sheet string, opts ...Options) ([][]string, error)
func (*File) GetComments(sheet string) ([]Comment, error)
func (*File) GetConditionalFormats(sheet string) (map[string][]ConditionalFormatOptions, error)
func (*File) GetConditionalStyle(idx int) (*Style, error)
func (*File) GetCustomProps() ([]CustomProperty, error)
func (*File) GetDataValidations(sheet string) ([]*DataValidation, error)
func (*File) GetDefaultFont() (string, error)
func (*File) GetDefinedName() []DefinedName
func (*File) GetDocProps() (ret *DocProperties, err error)
func (*File) GetEmbeddedObjects(sheet string) ([]EmbeddedObject, error)
func (*File) GetFormControls(sheet string) ([]FormControl, error)
func (*File) GetHeaderFooter(sheet string) (*HeaderFooterOptions, error)
func (*File) GetHyperLinkCells(sheet string, linkType string) ([]string, error)
func (*File) GetMergeCells(sheet string, withoutValues ...bool) ([]MergeCell, error)
func (*File) GetPageLayout(sheet string) (PageLayoutOptions, error)
func (*File) GetPageMargins(sheet string) (PageLayoutMarginsOptions, error)
func (*File) GetPanes(sheet string) (Panes, error)
func (*File) GetPictureCells(sheet string) ([]string, error)
func (*File) GetPictures(sheet string, cell string) ([]Picture, error)
func (*File) GetPivotTables(sheet string) ([]PivotTableOptions, error)
func (*File) GetRowHeight(sheet string, row int) (float64, error)
func (*File) GetRowOutlineLevel(sheet string, row int) (uint8, error)
func (*File) GetRowVisible(sheet string, row int) (bool, error)
func (*File) GetRows(sheet string, opts ...Options) ([][]string, error)
func (*File) GetShapes(sheet string) ([]Shape, error)
func (*File) GetSheetDimension(sheet string) (string, error)
func (*File) GetSheetIndex(sheet string) (int, error)
func (*File) GetSheetList() (list []string)
func (*File) GetSheetMap() map[int]string
func (*File) GetSheetName(index int) (name string)
func (*File) GetSheetProps(sheet string) (SheetPropsOptions, error)
func (*File) GetSheetProtection(sheet string) (SheetProtectionOptions, error)
func (*File) GetSheetView(sheet string, viewIndex int) (ViewOptions, error)
func (*File) GetSheetVisible(sheet string) (bool, error)
func (*File) GetSlicers(sheet string) ([]SlicerOptions, error)
func (*File) GetStyle(idx int) (*Style, error)
func (*File) GetTables(sheet string) ([]Table, error)
func (*File) GetWorkbookProps() (WorkbookPropsOptions, error)
func (*File) GroupSheets(sheets []string) error
func (*File) InsertCols(sheet string, col string, n int) error
func (*File) InsertPageBreak(sheet string, cell string) error
func (*File) InsertRows(sheet string, row int, n int) error
func (*File) MergeCell(sheet string, topLeftCell string, bottomRightCell string) error
func (*File) MoveSheet(source string, target string) error
func (*File) NewConditionalStyle(style *Style) (int, error)
func (*File) NewSheet(sheet string) (int, error)
func (*File) NewStreamWriter(sheet string) (*StreamWriter, error)
func (*File) NewStyle(style *Style) (int, error)
func (*File) ProtectSheet(sheet string, opts *SheetProtectionOptions) error
func (*File) ProtectWorkbook(opts *WorkbookProtectionOptions) error
func (*File) ReadZipReader(r *zip.Reader) (map[string][]byte, int, error)
func (*File) RemoveCol(sheet string, col string) error
func (*File) RemovePageBreak(sheet string, cell string) error
func (*File) RemoveRow(sheet string, row int) error
func (*File) Rows(sheet string) (*Rows, error)
func (*File) Save(opts ...Options) error
func (*File) SaveAs(name string, opts ...Options) error
func (*File) SearchSheet(sheet string, value string, reg ...bool) ([]string, error)
func (*File) SetActiveSheet(index int)
func (*File) SetAppProps(appProperties *AppProperties) error
func (*File) SetCalcProps(opts *CalcPropsOptions) error
func (*File) SetCellBool(sheet string, cell string, value bool) error
func (*File) SetCellDefault(sheet string, cell string, value string) error
func (*File) SetCellFloat(sheet string, cell string, value float64, precision int, bitSize int) error
func (*File) SetCellFormula(sheet string, cell string, formula string, opts ...FormulaOpts) error
func (*File) SetCellHyperLink(sheet string, cell string, link string, linkType string, opts ...HyperlinkOpts) error
func (*File) SetCellInt(sheet string, cell string, value int64) error
func (*File) SetCellRichText(sheet string, cell string, runs []RichTextRun) error
func (*File) SetCellStr(sheet string, cell string, value string) error
func (*File) SetCellStyle(sheet string, topLeftCell string, bottomRightCell string, styleID int) error
func (*File) SetCellUint(sheet string, cell string, value uint64) error
func (*File) SetCellValue(sheet string, cell string, value any) error
func (*File) SetColOutlineLevel(sheet string, col string, level uint8) error
func (*File) SetColStyle(sheet string, columns string, styleID int) error
func (*File) SetColVisible(sheet string, columns string, visible bool) error
func (*File) SetColWidth(sheet string, startCol string, endCol string, width float64) error
func (*File) SetConditionalFormat(sheet string, rangeRef string, opts []ConditionalFormatOptions) error
func (*File) SetCustomProps(prop CustomProperty) error
func (*File) SetDefaultFont(fontName string) error
func (*File) SetDefinedName(definedName *DefinedName) error
func (*File) SetDocProps(docProperties *DocProperties) error
func (*File) SetHeaderFooter(sheet string, opts *HeaderFooterOptions) error
func (*File) SetPageLayout(sheet string, opts *PageLayoutOptions) error
func (*File) SetPageMargins(sheet string, opts *PageLayoutMarginsOptions) error
func (*File) SetPanes(sheet string, panes *Panes) error
func (*File) SetRowHeight(sheet string, row int, height float64) error
func (*File) SetRowOutlineLevel(sheet string, row int, level uint8) error
func (*File) SetRowStyle(sheet string, start int, end int, styleID int) error
func (*File) SetRowVisible(sheet string, row int, visible bool) error
func (*File) SetSheetBackground(sheet string, picture string) error
func (*File) SetSheetBackgroundFromBytes(sheet string, extension string, picture []byte) error
func (*File) SetSheetCol(sheet string, cell string, slice any) error
func (*File) SetSheetDimension(sheet string, rangeRef string) error
func (*File) SetSheetName(source string, target string) error
func (*File) SetSheetProps(sheet string, opts *SheetPropsOptions) error
func (*File) SetSheetRow(sheet string, cell string, slice any) error
func (*File) SetSheetView(sheet string, viewIndex int, opts *ViewOptions) error
func (*File) SetSheetVisible(sheet string, visible bool, veryHidden ...bool) error
func (*File) SetWorkbookProps(opts *WorkbookPropsOptions) error
func (*File) SetZipWriter(fn func(io.Writer) ZipWriter) *File
func (*File) UngroupSheets() error
func (*File) UnmergeCell(sheet string, topLeftCell string, bottomRightCell string) error
func (*File) UnprotectSheet(sheet string, password ...string) error
func (*File) UnprotectWorkbook(password ...string) error
func (*File) UnsetConditionalFormat(sheet string, rangeRef string) error
func (*File) UpdateLinkedValue() error
func (*File) Write(w io.Writer, opts ...Options) error
func (*File) WriteTo(w io.Writer, opts ...Options) (int64, error)
func (*File) WriteToBuffer() (*bytes.Buffer, error)
type Fill struct { Type string; Pattern int; Color []string; Shading int; Transparency int }
type Font struct { Bold bool; Italic bool; Underline string; Family string; Size float64; Strike bool; Color string; ColorIndexed int; ColorTheme *int; ColorTint float64; VertAlign string; Charset *int }
type FormControl struct { Cell string; Macro string; Width uint; Height uint; Checked bool; CurrentVal uint; MinVal uint; MaxVal uint; IncChange uint; PageChange uint; Horizontally bool; CellLink string; Text string; Paragraph []RichTextRun; Type FormControlType; Format GraphicOptions }
type FormControlType byte
type FormulaOpts struct { Type *string; Ref *string }
type GraphicOptions struct { AltText string; Name string; PrintObject *bool; Locked *bool; LockAspectRatio bool; AutoFit bool; AutoFitIgnoreAspect bool; OffsetX int; OffsetY int; ScaleX float64; ScaleY float64; Hyperlink string; HyperlinkType string; Positioning string }
type HSL struct { H float64; S float64; L float64 }
func (HSL) RGBA() (uint32, uint32, uint32, uint32)
type HeaderFooterImageOptions struct { Position HeaderFooterImagePositionType; File []byte; IsFooter bool; FirstPage bool; Extension string; Width string; Height string }
type HeaderFooterImagePositionType byte
type HeaderFooterOptions struct { AlignWithMargins *bool; DifferentFirst bool; DifferentOddEven bool; ScaleWithDoc *bool; OddHeader string; OddFooter string; EvenHeader string; EvenFooter string; FirstHeader string; FirstFooter string }
type HyperlinkOpts struct { Display *string; Tooltip *string }
type IgnoredErrorsType byte
type KeyData struct { SaltSize int; BlockSize int; KeyBits int; HashSize int; CipherAlgorithm string; CipherChaining string; HashAlgorithm string; SaltValue string }
type KeyEncryptor struct { XMLName xml.Name; URI string; EncryptedKey EncryptedKey }
type KeyEncryptors struct { KeyEncryptor []KeyEncryptor }
type LineDashType byte
type LineOptions struct { Type LineType; Dash LineDashType; Fill Fill; Smooth bool; Width float64 }
type LineType byte
type MergeCell []string
func (*MergeCell) GetCellValue() string
func (*MergeCell) GetEndAxis() string
func (*MergeCell) GetStartAxis() string
type Options struct { MaxCalcIterations uint; Password string; RawCellValue bool; UnzipSizeLimit int64; UnzipXMLSizeLimit int64; TmpDir string; ShortDatePattern string; LongDatePattern string; LongTimePattern string; CultureInfo CultureName }
type PageLayoutMarginsOptions struct { Bottom *float64; Footer *float64; Header *float64; Left *float64; Right *float64; Top *float64; Horizontally *bool; Vertically *bool }
type PageLayoutOptions struct { Size *int; Orientation *string; FirstPageNumber *uint; AdjustTo *uint; FitToHeight *int; FitToWidth *int; BlackAndWhite *bool; PageOrder *string }
type Panes struct { Freeze bool; Split bool; XSplit int; YSplit int; TopLeftCell string; ActivePane string; Selection []Selection }
type Picture struct { Extension string; File []byte; Format *GraphicOptions; InsertType PictureInsertType }
type PictureInsertType byte
type PivotTableField struct { Compact bool; Data string; Name string; Outline bool; ShowAll bool; InsertBlankRow bool; Subtotal string; DefaultSubtotal bool; NumFmt int; SelectedItems []string; ShowValuesAs PivotTableShowValuesAs }
type PivotTableOptions struct { DataRange string; PivotTableRange string; Name string; Rows []PivotTableField; Columns []PivotTableField; Data []PivotTableField; Filter []PivotTableField; RowGrandTotals bool; ColGrandTotals bool; ShowDrill bool; UseAutoFormatting bool; PageOverThenDown bool; MergeItem bool; ClassicLayout bool; CompactData bool; ShowError bool; ShowRowHeaders bool; ShowColHeaders bool; ShowRowStripes bool; ShowColStripes bool; ShowLastColumn bool; FieldPrintTitles bool; ItemPrintTitles bool; PivotTableStyleName string }
type PivotTableShowValuesAs struct { Type PivotTableShowValuesAsType; BaseField string; BaseItem string }
type PivotTableShowValuesAsType byte
type Protection struct { Hidden bool; Locked bool }
type RichTextRun struct { Font *Font; Text string }
type RowOpts struct { Height float64; Hidden bool; StyleID int; OutlineLevel int }
type Rows struct{}
func (*Rows) Close() error
func (*Rows) Columns(opts ...Options) ([]string, error)
func (*Rows) Error() error
func (*Rows) GetRowOpts() RowOpts
func (*Rows) Next() bool
type Selection struct { SQRef string; ActiveCell string; Pane string }
type Shape struct { Cell string; Type string; Macro string; Width uint; Height uint; Format GraphicOptions; Fill Fill; Line LineOptions; Paragraph []RichTextRun }
type SheetPropsOptions struct { CodeName *string; EnableFormatConditionsCalculation *bool; Published *bool; AutoPageBreaks *bool; FitToPage *bool; TabColorIndexed *int; TabColorRGB *string; TabColorTheme *int; TabColorTint *float64; OutlineSummaryBelow *bool; OutlineSummaryRight *bool; BaseColWidth *uint8; DefaultColWidth *float64; DefaultRowHeight *float64; CustomHeight *bool; ZeroHeight *bool; ThickTop *bool; ThickBottom *bool }
type SheetProtectionOptions struct { AlgorithmName string; AutoFilter bool; DeleteColumns bool; DeleteRows bool; EditObjects bool; EditScenarios bool; FormatCells bool; FormatColumns bool; FormatRows bool; InsertColumns bool; InsertHyperlinks bool; InsertRows bool; Password string; PivotTables bool; SelectLockedCells bool; SelectUnlockedCells bool; Sort bool }
type SlicerOptions struct { Name string; Cell string; TableSheet string; TableName string; Caption string; Macro string; Width uint; Height uint; DisplayHeader *bool; ItemDesc bool; Format GraphicOptions; SelectedItems []string }
type SparklineOptions struct { Location []string; Range []string; Max int; CustMax int; Min int; CustMin int; Type string; Weight float64; DateAxis bool; Markers bool; High bool; Low bool; First bool; Last bool; Negative bool; Axis bool; Hidden bool; Reverse bool; Style int; SeriesColor string; NegativeColor string; MarkersColor string; FirstColor string; LastColor string; HightColor string; LowColor string; EmptyCells string }
type Stack struct{}
func (*Stack) Empty() bool
func (*Stack) Len() int
func (*Stack) Peek() any
func (*Stack) Pop() any
func (*Stack) Push(value any)
type StandardEncryptionHeader struct { Flags uint32; SizeExtra uint32; AlgID uint32; AlgIDHash uint32; KeySize uint32; ProviderType uint32; Reserved1 uint32; Reserved2 uint32; CspName string }
type StandardEncryptionVerifier struct { SaltSize uint32; Salt []byte; EncryptedVerifier []byte; VerifierHashSize uint32; EncryptedVerifierHash []byte }
type StreamWriter struct { Sheet string; SheetID int }
func (*StreamWriter) AddTable(table *Table) error
func (*StreamWriter) Flush() error
func (*StreamWriter) InsertPageBreak(cell string) error
func (*StreamWriter) MergeCell(topLeftCell string, bottomRightCell string) error
func (*StreamWriter) SetColOutlineLevel(col int, level uint8) error
func (*StreamWriter) SetColStyle(minVal int, maxVal int, styleID int) error
func (*StreamWriter) SetColVisible(minVal int, maxVal int, visible bool) error
func (*StreamWriter) SetColWidth(minVal int, maxVal int, width float64) error
func (*StreamWriter) SetPanes(panes *Panes) error
func (*StreamWriter) SetRow(cell string, values []any, opts ...RowOpts) error
type Style struct { Border []Border; Fill Fill; Font *Font; Alignment *Alignment; Protection *Protection; NumFmt int; DecimalPlaces *int; CustomNumFmt *string; NegRed bool }
type Table struct { Range string; Name string; StyleName string; ShowColumnStripes bool; ShowFirstColumn bool; ShowHeaderRow *bool; ShowLastColumn bool; ShowRowStripes *bool }
type ViewOptions struct { DefaultGridColor *bool; RightToLeft *bool; ShowFormulas *bool; ShowGridLines *bool; ShowRowColHeaders *bool; ShowRuler *bool; ShowZeros *bool; TopLeftCell *string; View *string; ZoomScale *float64 }
type WorkbookPropsOptions struct { Date1904 *bool; FilterPrivacy *bool; CodeName *string }
type WorkbookProtectionOptions struct { AlgorithmName string; Password string; LockStructure bool; LockWindows bool }
type ZipWriter interface { AddFS(fsys fs.FS) error; Close() error; Create(name string) (io.Writer, error) }
type attrValBool struct { Val *bool }
func (*attrValBool) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error
func (*attrValBool) Value() bool
func (attrValBool) MarshalXML(e *xml.Encoder, start xml.StartElement) error
type attrValFloat struct { Val *float64 }
func (*attrValFloat) Value() float64
type attrValInt struct { Val *int }
type attrValString struct { Val *string }
func (*attrValString) Value() string
type decodeBaseStyles struct { ClrScheme decodeColorScheme; FontScheme decodeFontScheme; FmtScheme decodeStyleMatrix; ExtLst *xlsxExtLst }
type decodeBlip struct { Embed string; Cstate string; R string }
type decodeBlipFill struct { Blip decodeBlip; Stretch decodeStretch }
type decodeCNvPicPr struct { PicLocks decodePicLocks }
type decodeCNvPr struct { XMLName xml.Name; ID int; Name string; Descr string; Title string; HlinkClick *decodeHlinkClick }
type decodeCTColor struct { ScrgbClr *xlsxInnerXML; SrgbClr *attrValString; HslClr *xlsxInnerXML; SysClr *xlsxSysClr; SchemeClr *xlsxInnerXML; PrstClr *xlsxInnerXML }
type decodeCellImage struct { Pic decodePic }
type decodeCellImages struct { XMLName xml.Name; CellImage []decodeCellImage }
type decodeColorScheme struct { Name string; Dk1 decodeCTColor; Lt1 decodeCTColor; Dk2 decodeCTColor; Lt2 decodeCTColor; Accent1 decodeCTColor; Accent2 decodeCTColor; Accent3 decodeCTColor; Accent4 decodeCTColor; Accent5 decodeCTColor; Accent6 decodeCTColor; Hlink decodeCTColor; FolHlink decodeCTColor; ExtLst *xlsxExtLst }
type decodeFontCollection struct { Latin *xlsxCTTextFont; Ea *xlsxCTTextFont; Cs *xlsxCTTextFont; Font []xlsxCTSupplementalFont; ExtLst *xlsxExtLst }
type decodeFontScheme struct { Name string; MajorFont decodeFontCollection; MinorFont decodeFontCollection; ExtLst *xlsxExtLst }
type decodeHlinkClick struct { RID string; InvalidURL string; Action string; TgtFrame string; Tooltip string; History bool; HighlightClick bool; EndSnd bool }
type decodeLineProperties struct { W int; SolidFill *xlsxInnerXML }
type decodeNvPicPr struct { CNvPr decodeCNvPr; CNvPicPr decodeCNvPicPr }
type decodeOff struct { X int; Y int }
type decodePic struct { NvPicPr decodeNvPicPr; BlipFill decodeBlipFill; SpPr decodeSpPr }
type decodePicLocks struct { NoAdjustHandles bool; NoChangeArrowheads bool; NoChangeAspect bool; NoChangeShapeType bool; NoCrop bool; NoEditPoints bool; NoGrp bool; NoMove bool; NoResize bool; NoRot bool; NoSelect bool }
type decodePositiveSize2D struct { Cx int; Cy int }
type decodePrstGeom struct { Prst string }
type decodeSchemeClr struct { Val string; LumMod *attrValInt; LumOff *attrValInt }
type decodeShape struct { ID string; SpID string; Type string; Style string; Button string; Filled string; FillColor string; InsetMode string; Stroked string; StrokeColor string; Val string }
type decodeShapeType struct { ID string; CoordSize string; Spt int; PreferRelative string; Path string; Filled string; Stroked string }
type decodeSolidFill struct { SchemeClr *decodeSchemeClr; SrgbClr *decodeSrgbClr }
type decodeSpPr struct { Xfrm decodeXfrm; PrstGeom decodePrstGeom; SolidFill *decodeSolidFill; Ln decodeLineProperties }
type decodeSrgbClr struct { Val *string; Tint *attrValInt; Shade *attrValInt; Comp *attrValInt; Inv *attrValInt; Gray *attrValInt; Alpha *attrValInt; AlphaOff *attrValInt; AlphaMod *attrValInt; Hue *attrValInt; HueOff *attrValInt; HueMod *attrValInt; Sat *attrValInt; SatOff *attrValInt; SatMod *attrValInt; Lum *attrValInt; LumOff *attrValInt; LumMod *attrValInt; Red *attrValInt; RedOff *attrValInt; RedMod *attrValInt; Green *attrValInt; GreenOff *attrValInt; GreenMod *attrValInt; Blue *attrValInt; BlueOff *attrValInt; BlueMod *attrValInt; Gamma *attrValInt; InvGamma *attrValInt }
type decodeStretch struct { FillRect string }
type decodeStyleMatrix struct { Name string; FillStyleLst xlsxFillStyleLst; LnStyleLst xlsxLnStyleLst; EffectStyleLst xlsxEffectStyleLst; BgFillStyleLst xlsxBgFillStyleLst }
type decodeTheme struct { XMLName xml.Name; Name string; ThemeElements decodeBaseStyles; ObjectDefaults xlsxObjectDefaults; ExtraClrSchemeLst xlsxExtraClrSchemeLst; CustClrLst *xlsxInnerXML; ExtLst *xlsxExtLst }
type decodeVmlDrawing struct { ShapeType decodeShapeType; Shape []decodeShape }
type decodeXfrm struct { Off decodeOff; Ext decodePositiveSize2D }
type oLock struct { Ext string; Rotation string; AspectRatio string }
type vFormula struct { Equation string }
type vFormulas struct { Formulas []vFormula }
type vPath struct { ExtrusionOK string; GradientShapeOK string; ConnectType string }
type vmlDrawing struct { XMLName xml.Name; XMLNSv string; XMLNSo string; XMLNSx string; XMLNSmv string; ShapeLayout *xlsxShapeLayout; ShapeType *xlsxShapeType; Shape []xlsxShape }
type xlsxAlignment struct { Horizontal string; Indent int; JustifyLastLine bool; ReadingOrder uint64; RelativeIndent int; ShrinkToFit bool; TextRotation int; Vertical string; WrapText bool }
type xlsxAlternateContent struct { XMLNSMC string; Content string }
type xlsxAuthor struct { Author []string }
type xlsxBgFillStyleLst struct { BgFillStyleLst string }
type xlsxBookViews struct { WorkBookView []xlsxWorkBookView }
type xlsxBorder struct { DiagonalDown bool; DiagonalUp bool; Outline bool; Left *xlsxLine; Right *xlsxLine; Top *xlsxLine; Bottom *xlsxLine; Diagonal *xlsxLine; Vertical *xlsxLine; Horizontal *xlsxLine }
type xlsxBorders struct { Count int; Border []*xlsxBorder }
type xlsxCTSupplementalFont struct { Script string; Typeface string }
type xlsxCTTextFont struct { Typeface string; Panose string; PitchFamily string; Charset string }
type xlsxCalcChain struct { XMLName xml.Name; C []xlsxCalcChainC }
type xlsxCalcChainC struct { R string; I int; L bool; S bool; T bool; A bool }
type xlsxCalcPr struct { CalcID int; CalcMode string; FullCalcOnLoad *bool; RefMode *string; Iterate bool; IterateCount *int; IterateDelta *float64; FullPrecision *bool; CalcCompleted *bool; CalcOnSave *bool; ConcurrentCalc *bool; ConcurrentManualCount *int; ForceFullCalc *bool }
type xlsxCellStyle struct { XMLName xml.Name; Name string; XfID int; BuiltInID *int; ILevel *int; Hidden *bool; CustomBuiltIn *bool }
type xlsxCellStyleXfs struct { Count int; Xf []xlsxXf }
type xlsxCellStyles struct { XMLName xml.Name; Count int; CellStyle []*xlsxCellStyle }
type xlsxCellXfs struct { Count int; Xf []xlsxXf }
type xlsxColor struct { Auto bool; RGB string; Indexed int; Theme *int; Tint float64 }
type xlsxComment struct { Ref string; AuthorID int; Text xlsxText }
type xlsxCommentList struct { Comment []xlsxComment }
type xlsxComments struct { XMLName xml.Name; Authors xlsxAuthor; CommentList xlsxCommentList }
type xlsxCustomWorkbookView struct { ActiveSheetID *int; AutoUpdate *bool; ChangesSavedWin *bool; GUID *string; IncludeHiddenRowCol *bool; IncludePrintSettings *bool; Maximized *bool; MergeInterval int; Minimized *bool; Name *string; OnlySync *bool; PersonalView *bool; ShowComments *string; ShowFormulaBar *bool; ShowHorizontalScroll *bool; ShowObjects *string; ShowSheetTabs *bool; ShowStatusbar *bool; ShowVerticalScroll *bool; TabRatio *float64; WindowHeight *int; WindowWidth *int; XWindow *int; YWindow *int }
type xlsxCustomWorkbookViews struct { CustomWorkbookView []xlsxCustomWorkbookView }
type xlsxDefault struct { Extension string; ContentType string }
type xlsxDefinedName struct { Comment string; CustomMenu string; Description string; Function bool; FunctionGroupID int; Help string; Hidden bool; LocalSheetID *int; Name string; PublishToServer bool; ShortcutKey string; StatusBar string; VbProcedure bool; WorkbookParameter bool; Xlm bool; Data string }
type xlsxDefinedNames struct { DefinedName []xlsxDefinedName }
type xlsxDxf struct { Font *xlsxFont; NumFmt *xlsxNumFmt; Fill *xlsxFill; Alignment *xlsxAlignment; Border *xlsxBorder; Protection *xlsxProtection; ExtLst *xlsxPositiveSize2D }
type xlsxDxfs struct { Count int; Dxfs []*xlsxDxf }
type xlsxEffectStyleLst struct { EffectStyleLst string }
type xlsxExtLst struct { Ext string }
type xlsxExternalReference struct { RID string }
type xlsxExternalReferences struct { ExternalReference []xlsxExternalReference }
type xlsxExtraClrSchemeLst struct { ExtraClrSchemeLst string }
type xlsxFileRecoveryPr struct { AutoRecover bool; CrashSave bool; DataExtractLoad bool; RepairLoad bool }
type xlsxFileVersion struct { AppName string; CodeName string; LastEdited string; LowestEdited string; RupBuild string }
type xlsxFill struct { PatternFill *xlsxPatternFill; GradientFill *xlsxGradientFill }
type xlsxFillStyleLst struct { FillStyleLst string }
type xlsxFills struct { Count int; Fill []*xlsxFill }
type xlsxFont struct { B *attrValBool; I *attrValBool; Strike *attrValBool; Condense *attrValBool; Extend *attrValBool; Outline *attrValBool; Shadow *attrValBool; U *attrValString; VertAlign *attrValString; Sz *attrValFloat; Color *xlsxColor; Name *attrValString; Family *attrValInt; Charset *attrValInt; Scheme *attrValString }
type xlsxFonts struct { Count int; Font []*xlsxFont }
type xlsxFunctionGroup struct { Name string }
type xlsxFunctionGroups struct { BuiltInGroupCount *int; FunctionGroup []xlsxFunctionGroup }
type xlsxGradientFill struct { Bottom float64; Degree float64; Left float64; Right float64; Top float64; Type string; Stop []*xlsxGradientFillStop }
type xlsxGradientFillStop struct { Position float64; Color xlsxColor }
type xlsxIDmap struct { Ext string; Data int }
type xlsxIndexedColors struct { RgbColor []xlsxColor }
type xlsxInnerXML struct { Content string }
type xlsxLine struct { Style string; Color *xlsxColor }
type xlsxLnStyleLst struct { LnStyleLst string }
type xlsxNumFmt struct { NumFmtID int; FormatCode string; FormatCode16 string }
type xlsxNumFmts struct { Count int; NumFmt []*xlsxNumFmt }
type xlsxObjectDefaults struct { ObjectDefaults string }
type xlsxOverride struct { PartName string; ContentType string }
type xlsxPatternFill struct { PatternType string; FgColor *xlsxColor; BgColor *xlsxColor }
type xlsxPhoneticPr struct { XMLName xml.Name; Alignment string; FontID *int; Type string }
type xlsxPhoneticRun struct { Sb uint32; Eb uint32; T string }
type xlsxPivotCache struct { CacheID int; RID string }
type xlsxPivotCaches struct { PivotCache []xlsxPivotCache }
type xlsxPositiveSize2D struct { Cx int; Cy int }
type xlsxProtection struct { Hidden *bool; Locked *bool }
type xlsxR struct { XMLName xml.Name; RPr *xlsxRPr; T *xlsxT }
type xlsxRPr struct { RFont *attrValString; Charset *attrValInt; Family *attrValInt; B *attrValBool; I *attrValBool; Strike *attrValBool; Outline *attrValBool; Shadow *attrValBool; Condense *attrValBool; Extend *attrValBool; Color *xlsxColor; Sz *attrValFloat; U *attrValString; VertAlign *attrValString; Scheme *attrValString }
type xlsxSI struct { T *xlsxT; R []xlsxR; RPh []*xlsxPhoneticRun; PhoneticPr *xlsxPhoneticPr }
func (xlsxSI) String() string
type xlsxSST struct { XMLName xml.Name; Count int; UniqueCount int; SI []xlsxSI }
type xlsxShape struct { XMLName xml.Name; ID string; SpID string; Type string; Style string; Button string; Filled string; FillColor string; InsetMode string; Stroked string; StrokeColor string; Val string }
type xlsxShapeLayout struct { Ext string; IDmap *xlsxIDmap }
type xlsxShapeType struct { ID string; CoordSize string; Spt int; PreferRelative string; Path string; Filled string; Stroked string; Stroke *xlsxStroke; VFormulas *vFormulas; VPath *vPath; Lock *oLock }
type xlsxSheet struct { Name string; SheetID int; ID string; State string }
type xlsxSheets struct { Sheet []xlsxSheet }
type xlsxStroke struct { JoinStyle string }
type xlsxStyleColors struct { IndexedColors *xlsxIndexedColors; MruColors *xlsxInnerXML }
type xlsxStyleSheet struct { XMLName xml.Name; NumFmts *xlsxNumFmts; Fonts *xlsxFonts; Fills *xlsxFills; Borders *xlsxBorders; CellStyleXfs *xlsxCellStyleXfs; CellXfs *xlsxCellXfs; CellStyles *xlsxCellStyles; Dxfs *xlsxDxfs; TableStyles *xlsxTableStyles; Colors *xlsxStyleColors; ExtLst *xlsxExtLst }
type xlsxSysClr struct { Val string; LastClr string }
type xlsxT struct { XMLName xml.Name; Space xml.Attr; Val string }
type xlsxTableStyle struct { Name string; Pivot int; Count int; Table bool; TableStyleElement string }
type xlsxTableStyles struct { Count int; DefaultPivotStyle string; DefaultTableStyle string; TableStyles []*xlsxTableStyle }
type xlsxText struct { T *string; R []xlsxR; RPh *xlsxPhoneticRun; PhoneticPr *xlsxPhoneticPr }
type xlsxTypes struct { XMLName xml.Name; Defaults []xlsxDefault; Overrides []xlsxOverride }
type xlsxVolMain struct { First string; Tp []xlsxVolTopic }
type xlsxVolTopic struct { T string; V string; Stp []string; Tr []xlsxVolTopicRef }
type xlsxVolTopicRef struct { R string; S int }
type xlsxVolType struct { Type string; Main []xlsxVolMain }
type xlsxVolTypes struct { XMLName xml.Name; VolType []xlsxVolType; ExtLst *xlsxExtLst }
type xlsxWorkBookView struct { Visibility string; Minimized bool; ShowHorizontalScroll *bool; ShowVerticalScroll *bool; ShowSheetTabs *bool; XWindow string; YWindow string; WindowWidth int; WindowHeight int; TabRatio float64; FirstSheet int; ActiveTab int; AutoFilterDateGrouping *bool }
type xlsxWorkbook struct { XMLName xml.Name; Conformance string; FileVersion *xlsxFileVersion; FileSharing *xlsxExtLst; WorkbookPr *xlsxWorkbookPr; AlternateContent *xlsxAlternateContent; DecodeAlternateContent *xlsxInnerXML; WorkbookProtection *xlsxWorkbookProtection; BookViews *xlsxBookViews; Sheets xlsxSheets; FunctionGroups *xlsxFunctionGroups; ExternalReferences *xlsxExternalReferences; DefinedNames *xlsxDefinedNames; CalcPr *xlsxCalcPr; OleSize *xlsxExtLst; CustomWorkbookViews *xlsxCustomWorkbookViews; PivotCaches *xlsxPivotCaches; SmartTagPr *xlsxExtLst; SmartTagTypes *xlsxExtLst; WebPublishing *xlsxExtLst; FileRecoveryPr *xlsxFileRecoveryPr; WebPublishObjects *xlsxExtLst; ExtLst *xlsxExtLst }
type xlsxWorkbookPr struct { Date1904 bool; ShowObjects string; ShowBorderUnselectedTables *bool; FilterPrivacy bool; PromptedSolutions bool; ShowInkAnnotation *bool; BackupFile bool; SaveExternalLinkValues *bool; UpdateLinks string; CodeName string; HidePivotFieldList bool; ShowPivotChartFilter bool; AllowRefreshQuery bool; PublishItems bool; CheckCompatibility bool; AutoCompressPictures *bool; RefreshAllConnections bool; DefaultThemeVersion string }
type xlsxWorkbookProtection struct { LockRevision bool; LockStructure bool; LockWindows bool; RevisionsAlgorithmName string; RevisionsHashValue string; RevisionsSaltValue string; RevisionsSpinCount int; WorkbookAlgorithmName string; WorkbookHashValue string; WorkbookSaltValue string; WorkbookSpinCount int }
type xlsxXf struct { NumFmtID *int; FontID *int; FillID *int; BorderID *int; XfID *int; QuotePrefix *bool; PivotButton *bool; ApplyNumberFormat *bool; ApplyFont *bool; ApplyFill *bool; ApplyBorder *bool; ApplyAlignment *bool; ApplyProtection *bool; Alignment *xlsxAlignment; Protection *xlsxProtection }

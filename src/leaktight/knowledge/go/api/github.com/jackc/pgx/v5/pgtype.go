// Interface of github.com/jackc/pgx/v5/pgtype@v5.12.0, generated from its types. Signatures only.
package pgtype

import "database/sql"
import "database/sql/driver"
import "math/big"
import "net/netip"
import "time"

const ACLItemArrayOID = 1034
const ACLItemOID = 1033
const BPCharArrayOID = 1014
const BPCharOID = 1042
const BinaryFormatCode = 1
const BitArrayOID = 1561
const BitOID = 1560
const BoolArrayOID = 1000
const BoolOID = 16
const BoxArrayOID = 1020
const BoxOID = 603
const ByteaArrayOID = 1001
const ByteaOID = 17
const CIDArrayOID = 1012
const CIDOID = 29
const CIDRArrayOID = 651
const CIDROID = 650
const CircleArrayOID = 719
const CircleOID = 718
const DateArrayOID = 1182
const DateOID = 1082
const DatemultirangeArrayOID = 6155
const DatemultirangeOID = 4535
const DaterangeArrayOID = 3913
const DaterangeOID = 3912
const Empty BoundType = 69
const Exclusive BoundType = 101
const Finite InfinityModifier = 0
const Float4ArrayOID = 1021
const Float4OID = 700
const Float8ArrayOID = 1022
const Float8OID = 701
const Inclusive BoundType = 105
const InetArrayOID = 1041
const InetOID = 869
const Infinity InfinityModifier = 1
const Int2ArrayOID = 1005
const Int2OID = 21
const Int4ArrayOID = 1007
const Int4OID = 23
const Int4multirangeArrayOID = 6150
const Int4multirangeOID = 4451
const Int4rangeArrayOID = 3905
const Int4rangeOID = 3904
const Int8ArrayOID = 1016
const Int8OID = 20
const Int8multirangeArrayOID = 6157
const Int8multirangeOID = 4536
const Int8rangeArrayOID = 3927
const Int8rangeOID = 3926
const IntervalArrayOID = 1187
const IntervalOID = 1186
const JSONArrayOID = 199
const JSONBArrayOID = 3807
const JSONBOID = 3802
const JSONOID = 114
const JSONPathArrayOID = 4073
const JSONPathOID = 4072
const LineArrayOID = 629
const LineOID = 628
const LsegArrayOID = 1018
const LsegOID = 601
const Macaddr8OID = 774
const MacaddrArrayOID = 1040
const MacaddrOID = 829
const NameArrayOID = 1003
const NameOID = 19
const NegativeInfinity InfinityModifier = -1
const NumericArrayOID = 1231
const NumericOID = 1700
const NummultirangeArrayOID = 6151
const NummultirangeOID = 4532
const NumrangeArrayOID = 3907
const NumrangeOID = 3906
const OID8ArrayOID = 6442
const OID8OID = 6437
const OIDArrayOID = 1028
const OIDOID = 26
const PathArrayOID = 1019
const PathOID = 602
const PointArrayOID = 1017
const PointOID = 600
const PolygonArrayOID = 1027
const PolygonOID = 604
const QCharArrayOID = 1002
const QCharOID = 18
const RecordArrayOID = 2287
const RecordOID = 2249
const TIDArrayOID = 1010
const TIDOID = 27
const TSVectorArrayOID = 3643
const TSVectorOID = 3614
const TSVectorWeightA TSVectorWeight = 65
const TSVectorWeightB TSVectorWeight = 66
const TSVectorWeightC TSVectorWeight = 67
const TSVectorWeightD TSVectorWeight = 68
const TextArrayOID = 1009
const TextFormatCode = 0
const TextOID = 25
const TimeArrayOID = 1183
const TimeOID = 1083
const TimestampArrayOID = 1115
const TimestampOID = 1114
const TimestamptzArrayOID = 1185
const TimestamptzOID = 1184
const TimetzArrayOID = 1270
const TimetzOID = 1266
const TsmultirangeArrayOID = 6152
const TsmultirangeOID = 4533
const TsrangeArrayOID = 3909
const TsrangeOID = 3908
const TstzmultirangeArrayOID = 6153
const TstzmultirangeOID = 4534
const TstzrangeArrayOID = 3911
const TstzrangeOID = 3910
const UUIDArrayOID = 2951
const UUIDOID = 2950
const Unbounded BoundType = 85
const UnknownOID = 705
const VarbitArrayOID = 1563
const VarbitOID = 1562
const VarcharArrayOID = 1015
const VarcharOID = 1043
const XID8ArrayOID = 271
const XID8OID = 5069
const XIDArrayOID = 1011
const XIDOID = 28
const XMLArrayOID = 143
const XMLOID = 142
var ErrScanTargetTypeChanged error
func GetAssignToDstType(dst any) (any, bool)
func NewCompositeBinaryBuilder(m *Map, buf []byte) *CompositeBinaryBuilder
func NewCompositeBinaryScanner(m *Map, src []byte) *CompositeBinaryScanner
func NewCompositeTextBuilder(m *Map, buf []byte) *CompositeTextBuilder
func NewCompositeTextScanner(m *Map, src []byte) *CompositeTextScanner
func NewMap() *Map
func NullAssignTo(dst any) error
func TryFindUnderlyingTypeScanPlan(dst any) (plan WrappedScanPlanNextSetter, nextDst any, ok bool)
func TryPointerPointerScanPlan(target any) (plan WrappedScanPlanNextSetter, nextTarget any, ok bool)
func TryWrapArrayEncodePlan(value any) (plan WrappedEncodePlanNextSetter, nextValue any, ok bool)
func TryWrapBuiltinTypeEncodePlan(value any) (plan WrappedEncodePlanNextSetter, nextValue any, ok bool)
func TryWrapBuiltinTypeScanPlan(target any) (plan WrappedScanPlanNextSetter, nextDst any, ok bool)
func TryWrapDerefPointerEncodePlan(value any) (plan WrappedEncodePlanNextSetter, nextValue any, ok bool)
func TryWrapFindUnderlyingTypeEncodePlan(value any) (plan WrappedEncodePlanNextSetter, nextValue any, ok bool)
func TryWrapMultiDimSliceEncodePlan(value any) (plan WrappedEncodePlanNextSetter, nextValue any, ok bool)
func TryWrapPtrArrayScanPlan(target any) (plan WrappedScanPlanNextSetter, nextValue any, ok bool)
func TryWrapPtrMultiDimSliceScanPlan(target any) (plan WrappedScanPlanNextSetter, nextValue any, ok bool)
func TryWrapPtrSliceScanPlan(target any) (plan WrappedScanPlanNextSetter, nextValue any, ok bool)
func TryWrapSliceEncodePlan(value any) (plan WrappedEncodePlanNextSetter, nextValue any, ok bool)
func TryWrapStringerEncodePlan(value any) (plan WrappedEncodePlanNextSetter, nextValue any, ok bool)
func TryWrapStructEncodePlan(value any) (plan WrappedEncodePlanNextSetter, nextValue any, ok bool)
func TryWrapStructScanPlan(target any) (plan WrappedScanPlanNextSetter, nextValue any, ok bool)
type Array[T any] struct { Elements []T; Dims []ArrayDimension; Valid bool }
func (*Array[T]) SetDimensions(dimensions []ArrayDimension) error
func (Array[T]) Dimensions() []ArrayDimension
func (Array[T]) Index(i int) any
func (Array[T]) IndexType() any
func (Array[T]) ScanIndex(i int) any
func (Array[T]) ScanIndexType() any
type ArrayCodec struct { ElementType *Type; Delimiter byte }
func (*ArrayCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (*ArrayCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (*ArrayCodec) FormatSupported(format int16) bool
func (*ArrayCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (*ArrayCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (*ArrayCodec) PreferredFormat() int16
type ArrayDimension struct { Length int32; LowerBound int32 }
type ArrayGetter interface { Dimensions() []ArrayDimension; Index(i int) any; IndexType() any }
type ArraySetter interface { ScanIndex(i int) any; ScanIndexType() any; SetDimensions(dimensions []ArrayDimension) error }
type Bits struct { Bytes []byte; Len int32; Valid bool }
func (*Bits) Scan(src any) error
func (*Bits) ScanBits(v Bits) error
func (Bits) BitsValue() (Bits, error)
func (Bits) Value() (driver.Value, error)
type BitsCodec struct{}
func (BitsCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (BitsCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (BitsCodec) FormatSupported(format int16) bool
func (BitsCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (BitsCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (BitsCodec) PreferredFormat() int16
type BitsScanner interface { ScanBits(v Bits) error }
type BitsValuer interface { BitsValue() (Bits, error) }
type Bool struct { Bool bool; Valid bool }
func (*Bool) Scan(src any) error
func (*Bool) ScanBool(v Bool) error
func (*Bool) UnmarshalJSON(b []byte) error
func (Bool) BoolValue() (Bool, error)
func (Bool) MarshalJSON() ([]byte, error)
func (Bool) Value() (driver.Value, error)
type BoolCodec struct{}
func (BoolCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (BoolCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (BoolCodec) FormatSupported(format int16) bool
func (BoolCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (BoolCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (BoolCodec) PreferredFormat() int16
type BoolScanner interface { ScanBool(v Bool) error }
type BoolValuer interface { BoolValue() (Bool, error) }
type BoundType byte
func (BoundType) String() string
type Box struct { P [2]Vec2; Valid bool }
func (*Box) Scan(src any) error
func (*Box) ScanBox(v Box) error
func (Box) BoxValue() (Box, error)
func (Box) Value() (driver.Value, error)
type BoxCodec struct{}
func (BoxCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (BoxCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (BoxCodec) FormatSupported(format int16) bool
func (BoxCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (BoxCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (BoxCodec) PreferredFormat() int16
type BoxScanner interface { ScanBox(v Box) error }
type BoxValuer interface { BoxValue() (Box, error) }
type ByteaCodec struct{}
func (ByteaCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (ByteaCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (ByteaCodec) FormatSupported(format int16) bool
func (ByteaCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (ByteaCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (ByteaCodec) PreferredFormat() int16
type BytesScanner interface { ScanBytes(v []byte) error }
type BytesValuer interface { BytesValue() ([]byte, error) }
type Circle struct { P Vec2; R float64; Valid bool }
func (*Circle) Scan(src any) error
func (*Circle) ScanCircle(v Circle) error
func (Circle) CircleValue() (Circle, error)
func (Circle) Value() (driver.Value, error)
type CircleCodec struct{}
func (CircleCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (CircleCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (CircleCodec) FormatSupported(format int16) bool
func (CircleCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (CircleCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (CircleCodec) PreferredFormat() int16
type CircleScanner interface { ScanCircle(v Circle) error }
type CircleValuer interface { CircleValue() (Circle, error) }
type Codec interface { DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error); DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error); FormatSupported(int16) bool; PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan; PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan; PreferredFormat() int16 }
type CompositeBinaryBuilder struct{}
func (*CompositeBinaryBuilder) AppendValue(oid uint32, field any)
func (*CompositeBinaryBuilder) Finish() ([]byte, error)
type CompositeBinaryScanner struct{}
func (*CompositeBinaryScanner) Bytes() []byte
func (*CompositeBinaryScanner) Err() error
func (*CompositeBinaryScanner) FieldCount() int
func (*CompositeBinaryScanner) Next() bool
func (*CompositeBinaryScanner) OID() uint32
type CompositeCodec struct { Fields []CompositeCodecField }
func (*CompositeCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (*CompositeCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (*CompositeCodec) FormatSupported(format int16) bool
func (*CompositeCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (*CompositeCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (*CompositeCodec) PreferredFormat() int16
type CompositeCodecField struct { Name string; Type *Type }
type CompositeFields []any
func (CompositeFields) Index(i int) any
func (CompositeFields) IsNull() bool
func (CompositeFields) ScanIndex(i int) any
func (CompositeFields) ScanNull() error
func (CompositeFields) SkipUnderlyingTypePlan()
type CompositeIndexGetter interface { Index(i int) any; IsNull() bool }
type CompositeIndexScanner interface { ScanIndex(i int) any; ScanNull() error }
type CompositeTextBuilder struct{}
func (*CompositeTextBuilder) AppendValue(oid uint32, field any)
func (*CompositeTextBuilder) Finish() ([]byte, error)
type CompositeTextScanner struct{}
func (*CompositeTextScanner) Bytes() []byte
func (*CompositeTextScanner) Err() error
func (*CompositeTextScanner) Next() bool
type Date struct { Time time.Time; InfinityModifier InfinityModifier; Valid bool }
func (*Date) Scan(src any) error
func (*Date) ScanDate(v Date) error
func (*Date) UnmarshalJSON(b []byte) error
func (Date) DateValue() (Date, error)
func (Date) MarshalJSON() ([]byte, error)
func (Date) Value() (driver.Value, error)
type DateCodec struct{}
func (DateCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (DateCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (DateCodec) FormatSupported(format int16) bool
func (DateCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (DateCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (DateCodec) PreferredFormat() int16
type DateScanner interface { ScanDate(v Date) error }
type DateValuer interface { DateValue() (Date, error) }
type DriverBytes []byte
func (*DriverBytes) ScanBytes(v []byte) error
type EncodePlan interface { Encode(value any, buf []byte) (newBuf []byte, err error) }
type EnumCodec struct{}
func (*EnumCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (*EnumCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (*EnumCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (EnumCodec) FormatSupported(format int16) bool
func (EnumCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (EnumCodec) PreferredFormat() int16
type FlatArray[T any] []T
func (*FlatArray[T]) SetDimensions(dimensions []ArrayDimension) error
func (FlatArray[T]) Dimensions() []ArrayDimension
func (FlatArray[T]) Index(i int) any
func (FlatArray[T]) IndexType() any
func (FlatArray[T]) ScanIndex(i int) any
func (FlatArray[T]) ScanIndexType() any
type Float4 struct { Float32 float32; Valid bool }
func (*Float4) Scan(src any) error
func (*Float4) ScanFloat64(n Float8) error
func (*Float4) ScanInt64(n Int8) error
func (*Float4) UnmarshalJSON(b []byte) error
func (Float4) Float64Value() (Float8, error)
func (Float4) Int64Value() (Int8, error)
func (Float4) MarshalJSON() ([]byte, error)
func (Float4) Value() (driver.Value, error)
type Float4Codec struct{}
func (Float4Codec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (Float4Codec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (Float4Codec) FormatSupported(format int16) bool
func (Float4Codec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (Float4Codec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (Float4Codec) PreferredFormat() int16
type Float64Scanner interface { ScanFloat64(Float8) error }
type Float64Valuer interface { Float64Value() (Float8, error) }
type Float8 struct { Float64 float64; Valid bool }
func (*Float8) Scan(src any) error
func (*Float8) ScanFloat64(n Float8) error
func (*Float8) ScanInt64(n Int8) error
func (*Float8) UnmarshalJSON(b []byte) error
func (Float8) Float64Value() (Float8, error)
func (Float8) Int64Value() (Int8, error)
func (Float8) MarshalJSON() ([]byte, error)
func (Float8) Value() (driver.Value, error)
type Float8Codec struct{}
func (Float8Codec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (Float8Codec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (Float8Codec) FormatSupported(format int16) bool
func (Float8Codec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (Float8Codec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (Float8Codec) PreferredFormat() int16
type Hstore map[string]*string
func (*Hstore) Scan(src any) error
func (*Hstore) ScanHstore(v Hstore) error
func (Hstore) HstoreValue() (Hstore, error)
func (Hstore) Value() (driver.Value, error)
type HstoreCodec struct{}
func (HstoreCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (HstoreCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (HstoreCodec) FormatSupported(format int16) bool
func (HstoreCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (HstoreCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (HstoreCodec) PreferredFormat() int16
type HstoreScanner interface { ScanHstore(v Hstore) error }
type HstoreValuer interface { HstoreValue() (Hstore, error) }
type InetCodec struct{}
func (InetCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (InetCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (InetCodec) FormatSupported(format int16) bool
func (InetCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (InetCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (InetCodec) PreferredFormat() int16
type InfinityModifier int8
func (InfinityModifier) String() string
type Int2 struct { Int16 int16; Valid bool }
func (*Int2) Scan(src any) error
func (*Int2) ScanInt64(n Int8) error
func (*Int2) UnmarshalJSON(b []byte) error
func (Int2) Int64Value() (Int8, error)
func (Int2) MarshalJSON() ([]byte, error)
func (Int2) Value() (driver.Value, error)
type Int2Codec struct{}
func (Int2Codec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (Int2Codec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (Int2Codec) FormatSupported(format int16) bool
func (Int2Codec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (Int2Codec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (Int2Codec) PreferredFormat() int16
type Int4 struct { Int32 int32; Valid bool }
func (*Int4) Scan(src any) error
func (*Int4) ScanInt64(n Int8) error
func (*Int4) UnmarshalJSON(b []byte) error
func (Int4) Int64Value() (Int8, error)
func (Int4) MarshalJSON() ([]byte, error)
func (Int4) Value() (driver.Value, error)
type Int4Codec struct{}
func (Int4Codec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (Int4Codec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (Int4Codec) FormatSupported(format int16) bool
func (Int4Codec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (Int4Codec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (Int4Codec) PreferredFormat() int16
type Int64Scanner interface { ScanInt64(Int8) error }
type Int64Valuer interface { Int64Value() (Int8, error) }
type Int8 struct { Int64 int64; Valid bool }
func (*Int8) Scan(src any) error
func (*Int8) ScanInt64(n Int8) error
func (*Int8) UnmarshalJSON(b []byte) error
func (Int8) Int64Value() (Int8, error)
func (Int8) MarshalJSON() ([]byte, error)
func (Int8) Value() (driver.Value, error)
type Int8Codec struct{}
func (Int8Codec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (Int8Codec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (Int8Codec) FormatSupported(format int16) bool
func (Int8Codec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (Int8Codec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (Int8Codec) PreferredFormat() int16
type Interval struct { Microseconds int64; Days int32; Months int32; Valid bool }
func (*Interval) Scan(src any) error
func (*Interval) ScanInterval(v Interval) error
func (Interval) IntervalValue() (Interval, error)
func (Interval) Value() (driver.Value, error)
type IntervalCodec struct{}
func (IntervalCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (IntervalCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (IntervalCodec) FormatSupported(format int16) bool
func (IntervalCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (IntervalCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (IntervalCodec) PreferredFormat() int16
type IntervalScanner interface { ScanInterval(v Interval) error }
type IntervalValuer interface { IntervalValue() (Interval, error) }
type JSONBCodec struct { Marshal func(v any) ([]byte, error); Unmarshal func(data []byte, v any) error }
func (*JSONBCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (*JSONBCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (*JSONBCodec) FormatSupported(format int16) bool
func (*JSONBCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (*JSONBCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (*JSONBCodec) PreferredFormat() int16
type JSONCodec struct { Marshal func(v any) ([]byte, error); Unmarshal func(data []byte, v any) error }
func (*JSONCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (*JSONCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (*JSONCodec) FormatSupported(format int16) bool
func (*JSONCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (*JSONCodec) PlanScan(m *Map, oid uint32, formatCode int16, target any) ScanPlan
func (*JSONCodec) PreferredFormat() int16
type Line struct { A float64; B float64; C float64; Valid bool }
func (*Line) Scan(src any) error
func (*Line) ScanLine(v Line) error
func (*Line) Set(src any) error
func (Line) LineValue() (Line, error)
func (Line) Value() (driver.Value, error)
type LineCodec struct{}
func (LineCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (LineCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (LineCodec) FormatSupported(format int16) bool
func (LineCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (LineCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (LineCodec) PreferredFormat() int16
type LineScanner interface { ScanLine(v Line) error }
type LineValuer interface { LineValue() (Line, error) }
type Lseg struct { P [2]Vec2; Valid bool }
func (*Lseg) Scan(src any) error
func (*Lseg) ScanLseg(v Lseg) error
func (Lseg) LsegValue() (Lseg, error)
func (Lseg) Value() (driver.Value, error)
type LsegCodec struct{}
func (LsegCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (LsegCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (LsegCodec) FormatSupported(format int16) bool
func (LsegCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (LsegCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (LsegCodec) PreferredFormat() int16
type LsegScanner interface { ScanLseg(v Lseg) error }
type LsegValuer interface { LsegValue() (Lseg, error) }
type LtreeCodec struct{}
func (LtreeCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (LtreeCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (LtreeCodec) FormatSupported(format int16) bool
func (LtreeCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (LtreeCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (LtreeCodec) PreferredFormat() int16
type MacaddrCodec struct{}
func (MacaddrCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (MacaddrCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (MacaddrCodec) FormatSupported(format int16) bool
func (MacaddrCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (MacaddrCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (MacaddrCodec) PreferredFormat() int16
type Map struct { TryWrapEncodePlanFuncs []TryWrapEncodePlanFunc; TryWrapScanPlanFuncs []TryWrapScanPlanFunc }
func (*Map) Copy() *Map
func (*Map) Encode(oid uint32, formatCode int16, value any, buf []byte) (newBuf []byte, err error)
func (*Map) FormatCodeForOID(oid uint32) int16
func (*Map) PlanEncode(oid uint32, format int16, value any) EncodePlan
func (*Map) PlanScan(oid uint32, formatCode int16, target any) ScanPlan
func (*Map) RegisterDefaultPgType(value any, name string)
func (*Map) RegisterType(t *Type)
func (*Map) RegisterTypes(types []*Type)
func (*Map) SQLScanner(v any) sql.Scanner
func (*Map) Scan(oid uint32, formatCode int16, src []byte, dst any) error
func (*Map) TypeForName(name string) (*Type, bool)
func (*Map) TypeForOID(oid uint32) (*Type, bool)
func (*Map) TypeForValue(v any) (*Type, bool)
type Multirange[T RangeValuer] []T
func (*Multirange[T]) ScanNull() error
func (*Multirange[T]) SetLen(n int) error
func (Multirange[T]) Index(i int) any
func (Multirange[T]) IndexType() any
func (Multirange[T]) IsNull() bool
func (Multirange[T]) Len() int
func (Multirange[T]) ScanIndex(i int) any
func (Multirange[T]) ScanIndexType() any
type MultirangeCodec struct { ElementType *Type }
func (*MultirangeCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (*MultirangeCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (*MultirangeCodec) FormatSupported(format int16) bool
func (*MultirangeCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (*MultirangeCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (*MultirangeCodec) PreferredFormat() int16
type MultirangeGetter interface { Index(i int) any; IndexType() any; IsNull() bool; Len() int }
type MultirangeSetter interface { ScanIndex(i int) any; ScanIndexType() any; ScanNull() error; SetLen(n int) error }
type NetipPrefixScanner interface { ScanNetipPrefix(v netip.Prefix) error }
type NetipPrefixValuer interface { NetipPrefixValue() (netip.Prefix, error) }
type Numeric struct { Int *big.Int; Exp int32; NaN bool; InfinityModifier InfinityModifier; Valid bool }
func (*Numeric) Scan(src any) error
func (*Numeric) ScanInt64(v Int8) error
func (*Numeric) ScanNumeric(v Numeric) error
func (*Numeric) ScanScientific(src string) error
func (*Numeric) UnmarshalJSON(src []byte) error
func (Numeric) Float64Value() (Float8, error)
func (Numeric) Int64Value() (Int8, error)
func (Numeric) MarshalJSON() ([]byte, error)
func (Numeric) NumericValue() (Numeric, error)
func (Numeric) Value() (driver.Value, error)
type NumericCodec struct{}
func (NumericCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (NumericCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (NumericCodec) FormatSupported(format int16) bool
func (NumericCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (NumericCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (NumericCodec) PreferredFormat() int16
type NumericScanner interface { ScanNumeric(v Numeric) error }
type NumericValuer interface { NumericValue() (Numeric, error) }
type Path struct { P []Vec2; Closed bool; Valid bool }
func (*Path) Scan(src any) error
func (*Path) ScanPath(v Path) error
func (Path) PathValue() (Path, error)
func (Path) Value() (driver.Value, error)
type PathCodec struct{}
func (PathCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (PathCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (PathCodec) FormatSupported(format int16) bool
func (PathCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (PathCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (PathCodec) PreferredFormat() int16
type PathScanner interface { ScanPath(v Path) error }
type PathValuer interface { PathValue() (Path, error) }
type Point struct { P Vec2; Valid bool }
func (*Point) Scan(src any) error
func (*Point) ScanPoint(v Point) error
func (*Point) UnmarshalJSON(point []byte) error
func (Point) MarshalJSON() ([]byte, error)
func (Point) PointValue() (Point, error)
func (Point) Value() (driver.Value, error)
type PointCodec struct{}
func (PointCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (PointCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (PointCodec) FormatSupported(format int16) bool
func (PointCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (PointCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (PointCodec) PreferredFormat() int16
type PointScanner interface { ScanPoint(v Point) error }
type PointValuer interface { PointValue() (Point, error) }
type Polygon struct { P []Vec2; Valid bool }
func (*Polygon) Scan(src any) error
func (*Polygon) ScanPolygon(v Polygon) error
func (Polygon) PolygonValue() (Polygon, error)
func (Polygon) Value() (driver.Value, error)
type PolygonCodec struct{}
func (PolygonCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (PolygonCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (PolygonCodec) FormatSupported(format int16) bool
func (PolygonCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (PolygonCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (PolygonCodec) PreferredFormat() int16
type PolygonScanner interface { ScanPolygon(v Polygon) error }
type PolygonValuer interface { PolygonValue() (Polygon, error) }
type PreallocBytes []byte
func (*PreallocBytes) ScanBytes(v []byte) error
type QCharCodec struct{}
func (QCharCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (QCharCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (QCharCodec) FormatSupported(format int16) bool
func (QCharCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (QCharCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (QCharCodec) PreferredFormat() int16
type Range[T any] struct { Lower T; Upper T; LowerType BoundType; UpperType BoundType; Valid bool }
func (*Range[T]) ScanBounds() (lowerTarget any, upperTarget any)
func (*Range[T]) ScanNull() error
func (*Range[T]) SetBoundTypes(lower BoundType, upper BoundType) error
func (Range[T]) BoundTypes() (lower BoundType, upper BoundType)
func (Range[T]) Bounds() (lower any, upper any)
func (Range[T]) IsNull() bool
type RangeCodec struct { ElementType *Type }
func (*RangeCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (*RangeCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (*RangeCodec) FormatSupported(format int16) bool
func (*RangeCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (*RangeCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (*RangeCodec) PreferredFormat() int16
type RangeScanner interface { ScanBounds() (lowerTarget any, upperTarget any); ScanNull() error; SetBoundTypes(lower BoundType, upper BoundType) error }
type RangeValuer interface { BoundTypes() (lower BoundType, upper BoundType); Bounds() (lower any, upper any); IsNull() bool }
type RecordCodec struct{}
func (RecordCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (RecordCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (RecordCodec) FormatSupported(format int16) bool
func (RecordCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (RecordCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (RecordCodec) PreferredFormat() int16
type ScanPlan interface { Scan(src []byte, target any) error }
type SkipUnderlyingTypePlanner interface { SkipUnderlyingTypePlan() }
type TID struct { BlockNumber uint32; OffsetNumber uint16; Valid bool }
func (*TID) Scan(src any) error
func (*TID) ScanTID(v TID) error
func (TID) TIDValue() (TID, error)
func (TID) Value() (driver.Value, error)
type TIDCodec struct{}
func (TIDCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (TIDCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (TIDCodec) FormatSupported(format int16) bool
func (TIDCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (TIDCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (TIDCodec) PreferredFormat() int16
type TIDScanner interface { ScanTID(v TID) error }
type TIDValuer interface { TIDValue() (TID, error) }
type TSVector struct { Lexemes []TSVectorLexeme; Valid bool }
func (*TSVector) Scan(src any) error
func (*TSVector) ScanTSVector(v TSVector) error
func (TSVector) String() string
func (TSVector) TSVectorValue() (TSVector, error)
func (TSVector) Value() (driver.Value, error)
type TSVectorCodec struct{}
func (TSVectorCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (TSVectorCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (TSVectorCodec) FormatSupported(format int16) bool
func (TSVectorCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (TSVectorCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (TSVectorCodec) PreferredFormat() int16
type TSVectorLexeme struct { Word string; Positions []TSVectorPosition }
type TSVectorPosition struct { Position uint16; Weight TSVectorWeight }
func (TSVectorPosition) String() string
type TSVectorScanner interface { ScanTSVector(TSVector) error }
type TSVectorValuer interface { TSVectorValue() (TSVector, error) }
type TSVectorWeight byte
type Text struct { String string; Valid bool }
func (*Text) Scan(src any) error
func (*Text) ScanText(v Text) error
func (*Text) UnmarshalJSON(b []byte) error
func (Text) MarshalJSON() ([]byte, error)
func (Text) TextValue() (Text, error)
func (Text) Value() (driver.Value, error)
type TextCodec struct{}
func (TextCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (TextCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (TextCodec) FormatSupported(format int16) bool
func (TextCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (TextCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (TextCodec) PreferredFormat() int16
type TextFormatOnlyCodec struct { Codec }
func (*TextFormatOnlyCodec) FormatSupported(format int16) bool
func (TextFormatOnlyCodec) PreferredFormat() int16
type TextScanner interface { ScanText(v Text) error }
type TextValuer interface { TextValue() (Text, error) }
type Time struct { Microseconds int64; Valid bool }
func (*Time) Scan(src any) error
func (*Time) ScanTime(v Time) error
func (Time) TimeValue() (Time, error)
func (Time) Value() (driver.Value, error)
type TimeCodec struct{}
func (TimeCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (TimeCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (TimeCodec) FormatSupported(format int16) bool
func (TimeCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (TimeCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (TimeCodec) PreferredFormat() int16
type TimeScanner interface { ScanTime(v Time) error }
type TimeValuer interface { TimeValue() (Time, error) }
type Timestamp struct { Time time.Time; InfinityModifier InfinityModifier; Valid bool }
func (*Timestamp) Scan(src any) error
func (*Timestamp) ScanTimestamp(v Timestamp) error
func (*Timestamp) UnmarshalJSON(b []byte) error
func (Timestamp) MarshalJSON() ([]byte, error)
func (Timestamp) TimestampValue() (Timestamp, error)
func (Timestamp) Value() (driver.Value, error)
type TimestampCodec struct { ScanLocation *time.Location }
func (*TimestampCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (*TimestampCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (*TimestampCodec) FormatSupported(format int16) bool
func (*TimestampCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (*TimestampCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (*TimestampCodec) PreferredFormat() int16
type TimestampScanner interface { ScanTimestamp(v Timestamp) error }
type TimestampValuer interface { TimestampValue() (Timestamp, error) }
type Timestamptz struct { Time time.Time; InfinityModifier InfinityModifier; Valid bool }
func (*Timestamptz) Scan(src any) error
func (*Timestamptz) ScanTimestamptz(v Timestamptz) error
func (*Timestamptz) UnmarshalJSON(b []byte) error
func (Timestamptz) MarshalJSON() ([]byte, error)
func (Timestamptz) TimestamptzValue() (Timestamptz, error)
func (Timestamptz) Value() (driver.Value, error)
type TimestamptzCodec struct { ScanLocation *time.Location }
func (*TimestamptzCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (*TimestamptzCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (*TimestamptzCodec) FormatSupported(format int16) bool
func (*TimestamptzCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (*TimestamptzCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (*TimestamptzCodec) PreferredFormat() int16
type TimestamptzScanner interface { ScanTimestamptz(v Timestamptz) error }
type TimestamptzValuer interface { TimestamptzValue() (Timestamptz, error) }
type TryWrapEncodePlanFunc func(value any) (plan WrappedEncodePlanNextSetter, nextValue any, ok bool)
type TryWrapScanPlanFunc func(target any) (plan WrappedScanPlanNextSetter, nextTarget any, ok bool)
type Type struct { Codec Codec; Name string; OID uint32 }
type UUID struct { Bytes [16]byte; Valid bool }
func (*UUID) Scan(src any) error
func (*UUID) ScanUUID(v UUID) error
func (*UUID) UnmarshalJSON(src []byte) error
func (UUID) MarshalJSON() ([]byte, error)
func (UUID) String() string
func (UUID) UUIDValue() (UUID, error)
func (UUID) Value() (driver.Value, error)
type UUIDCodec struct{}
func (UUIDCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (UUIDCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (UUIDCodec) FormatSupported(format int16) bool
func (UUIDCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (UUIDCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (UUIDCodec) PreferredFormat() int16
type UUIDScanner interface { ScanUUID(v UUID) error }
type UUIDValuer interface { UUIDValue() (UUID, error) }
type Uint32 struct { Uint32 uint32; Valid bool }
func (*Uint32) Scan(src any) error
func (*Uint32) ScanUint32(v Uint32) error
func (*Uint32) UnmarshalJSON(b []byte) error
func (Uint32) MarshalJSON() ([]byte, error)
func (Uint32) Uint32Value() (Uint32, error)
func (Uint32) Value() (driver.Value, error)
type Uint32Codec struct{}
func (Uint32Codec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (Uint32Codec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (Uint32Codec) FormatSupported(format int16) bool
func (Uint32Codec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (Uint32Codec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (Uint32Codec) PreferredFormat() int16
type Uint32Scanner interface { ScanUint32(v Uint32) error }
type Uint32Valuer interface { Uint32Value() (Uint32, error) }
type Uint64 struct { Uint64 uint64; Valid bool }
func (*Uint64) Scan(src any) error
func (*Uint64) ScanUint64(v Uint64) error
func (Uint64) Uint64Value() (Uint64, error)
func (Uint64) Value() (driver.Value, error)
type Uint64Codec struct{}
func (Uint64Codec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (Uint64Codec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (Uint64Codec) FormatSupported(format int16) bool
func (Uint64Codec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (Uint64Codec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (Uint64Codec) PreferredFormat() int16
type Uint64Scanner interface { ScanUint64(v Uint64) error }
type Uint64Valuer interface { Uint64Value() (Uint64, error) }
type UndecodedBytes []byte
type Vec2 struct { X float64; Y float64 }
type WrappedEncodePlanNextSetter interface { EncodePlan; SetNext(EncodePlan) }
type WrappedScanPlanNextSetter interface { ScanPlan; SetNext(ScanPlan) }
type XMLCodec struct { Marshal func(v any) ([]byte, error); Unmarshal func(data []byte, v any) error }
func (*XMLCodec) DecodeDatabaseSQLValue(m *Map, oid uint32, format int16, src []byte) (driver.Value, error)
func (*XMLCodec) DecodeValue(m *Map, oid uint32, format int16, src []byte) (any, error)
func (*XMLCodec) FormatSupported(format int16) bool
func (*XMLCodec) PlanEncode(m *Map, oid uint32, format int16, value any) EncodePlan
func (*XMLCodec) PlanScan(m *Map, oid uint32, format int16, target any) ScanPlan
func (*XMLCodec) PreferredFormat() int16

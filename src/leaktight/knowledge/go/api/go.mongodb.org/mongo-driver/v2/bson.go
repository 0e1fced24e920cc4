// Interface of go.mongodb.org/mongo-driver/v2/bson@v2.10.0, generated from its types. Signatures only.
package bson

import "bytes"
import "io"
import "math/big"
import "reflect"
import "time"

const Float32Vector byte = 39
const Int8Vector byte = 3
const MaxDecimal128Exp = 6111
const MinDecimal128Exp = -6176
const PackedBitVector byte = 16
const TypeArray Type = 4
const TypeBinary Type = 5
const TypeBinaryBinaryOld byte = 2
const TypeBinaryColumn byte = 7
const TypeBinaryEncrypted byte = 6
const TypeBinaryFunction byte = 1
const TypeBinaryGeneric byte = 0
const TypeBinaryMD5 byte = 5
const TypeBinarySensitive byte = 8
const TypeBinaryUUID byte = 4
const TypeBinaryUUIDOld byte = 3
const TypeBinaryUserDefined byte = 128
const TypeBinaryVector byte = 9
const TypeBoolean Type = 8
const TypeCodeWithScope Type = 15
const TypeDBPointer Type = 12
const TypeDateTime Type = 9
const TypeDecimal128 Type = 19
const TypeDouble Type = 1
const TypeEmbeddedDocument Type = 3
const TypeInt32 Type = 16
const TypeInt64 Type = 18
const TypeJavaScript Type = 13
const TypeMaxKey Type = 127
const TypeMinKey Type = 255
const TypeNull Type = 10
const TypeObjectID Type = 7
const TypeRegex Type = 11
const TypeString Type = 2
const TypeSymbol Type = 14
const TypeTimestamp Type = 17
const TypeUndefined Type = 6
var ErrDecodeToNil error
var ErrEOA error
var ErrEOD error
var ErrInvalidHex error
var ErrInvalidJSON error
var ErrMgoSetZero error
var ErrNilContext error
var ErrNilReader error
var ErrNilRegistry error
var ErrParseInf error
var ErrParseNaN error
var ErrParseNegInf error
var NilObjectID ObjectID
func IndentExtJSON(dst *bytes.Buffer, src []byte, prefix string, indent string) error
func Marshal(val any) ([]byte, error)
func MarshalExtJSON(val any, canonical bool, escapeHTML bool) ([]byte, error)
func MarshalExtJSONIndent(val any, canonical bool, escapeHTML bool, prefix string, indent string) ([]byte, error)
func MarshalValue(val any) (Type, []byte, error)
func NewDateTimeFromTime(t time.Time) DateTime
func NewDecimal128(h uint64, l uint64) Decimal128
func NewDecoder(vr ValueReader) *Decoder
func NewDocumentReader(r io.Reader) ValueReader
func NewDocumentWriter(w io.Writer) ValueWriter
func NewEncoder(vw ValueWriter) *Encoder
func NewExtJSONValueReader(r io.Reader, canonicalOnly bool) (ValueReader, error)
func NewExtJSONValueWriter(w io.Writer, canonical bool, escapeHTML bool) ValueWriter
func NewMgoRegistry() *Registry
func NewObjectID() ObjectID
func NewObjectIDFromTimestamp(timestamp time.Time) ObjectID
func NewPackedBitVector(bits []byte, padding uint8) (Vector, error)
func NewRegistry() *Registry
func NewRespectNilValuesMgoRegistry() *Registry
func NewVector[T int8 | float32](data []T) Vector
func NewVectorFromBinary(b Binary) (Vector, error)
func ObjectIDFromHex(s string) (ObjectID, error)
func ParseDecimal128(s string) (Decimal128, error)
func ParseDecimal128FromBigInt(bi *big.Int, exp int) (Decimal128, bool)
func ReadArray(r io.Reader) (RawArray, error)
func ReadDocument(r io.Reader) (Raw, error)
func Unmarshal(data []byte, val any) error
func UnmarshalExtJSON(data []byte, canonicalOnly bool, val any) error
func UnmarshalValue(t Type, data []byte, val any) error
type A []any
type ArrayReader interface { ReadValue() (ValueReader, error) }
type ArrayWriter interface { WriteArrayElement() (ValueWriter, error); WriteArrayEnd() error }
type Binary struct { Subtype byte; Data []byte }
func (Binary) Equal(bp2 Binary) bool
func (Binary) IsZero() bool
type CodeWithScope struct { Code JavaScript; Scope any }
func (CodeWithScope) String() string
type D []E
func (*D) UnmarshalJSON(b []byte) error
func (D) MarshalJSON() ([]byte, error)
func (D) String() string
type DBPointer struct { DB string; Pointer ObjectID }
func (DBPointer) Equal(d2 DBPointer) bool
func (DBPointer) IsZero() bool
func (DBPointer) String() string
type DateTime int64
func (*DateTime) UnmarshalJSON(data []byte) error
func (DateTime) MarshalJSON() ([]byte, error)
func (DateTime) Time() time.Time
type Decimal128 struct{}
func (*Decimal128) UnmarshalJSON(b []byte) error
func (Decimal128) BigInt() (*big.Int, int, error)
func (Decimal128) GetBytes() (uint64, uint64)
func (Decimal128) IsInf() int
func (Decimal128) IsNaN() bool
func (Decimal128) IsZero() bool
func (Decimal128) MarshalJSON() ([]byte, error)
func (Decimal128) String() string
type DecodeContext struct { *Registry }
type DecodeError struct{}
func (*DecodeError) Error() string
func (*DecodeError) Keys() []string
func (*DecodeError) Unwrap() error
type Decoder struct{}
func (*Decoder) AllowTruncatingDoubles()
func (*Decoder) BinaryAsSlice()
func (*Decoder) Decode(val any) error
func (*Decoder) DefaultDocumentM()
func (*Decoder) DefaultDocumentMap()
func (*Decoder) ObjectIDAsHexString()
func (*Decoder) Reset(vr ValueReader)
func (*Decoder) SetRegistry(r *Registry)
func (*Decoder) UseJSONStructTags()
func (*Decoder) UseLocalTimeZone()
func (*Decoder) ZeroMaps()
func (*Decoder) ZeroStructs()
type DocumentReader interface { ReadElement() (string, ValueReader, error) }
type DocumentWriter interface { WriteDocumentElement(string) (ValueWriter, error); WriteDocumentEnd() error }
type E struct { Key string; Value any }
type EncodeContext struct { *Registry }
type Encoder struct{}
func (*Encoder) Encode(val any) error
func (*Encoder) ErrorOnInlineDuplicates()
func (*Encoder) IntMinSize()
func (*Encoder) NilByteSliceAsEmpty()
func (*Encoder) NilMapAsEmpty()
func (*Encoder) NilSliceAsEmpty()
func (*Encoder) OmitEmpty()
func (*Encoder) OmitZeroStruct()
func (*Encoder) Reset(vw ValueWriter)
func (*Encoder) SetRegistry(r *Registry)
func (*Encoder) StringifyMapKeysWithFmt()
func (*Encoder) UseJSONStructTags()
type JavaScript string
type KeyMarshaler interface { MarshalKey() (key string, err error) }
type KeyUnmarshaler interface { UnmarshalKey(key string) error }
type M map[string]any
func (M) String() string
type Marshaler interface { MarshalBSON() ([]byte, error) }
type MaxKey struct{}
type MinKey struct{}
type Null struct{}
type ObjectID [12]byte
func (*ObjectID) UnmarshalJSON(b []byte) error
func (*ObjectID) UnmarshalText(b []byte) error
func (ObjectID) Hex() string
func (ObjectID) IsZero() bool
func (ObjectID) MarshalJSON() ([]byte, error)
func (ObjectID) MarshalText() ([]byte, error)
func (ObjectID) String() string
func (ObjectID) Timestamp() time.Time
type Raw []byte
func (Raw) Elements() ([]RawElement, error)
func (Raw) Index(index uint) RawElement
func (Raw) IndexErr(index uint) (RawElement, error)
func (Raw) Lookup(key ...string) RawValue
func (Raw) LookupErr(key ...string) (RawValue, error)
func (Raw) String() string
func (Raw) Validate() (err error)
func (Raw) Values() ([]RawValue, error)
type RawArray []byte
func (RawArray) DebugString() string
func (RawArray) Index(index uint) RawValue
func (RawArray) IndexErr(index uint) (RawValue, error)
func (RawArray) String() string
func (RawArray) Validate() error
func (RawArray) Values() ([]RawValue, error)
type RawElement []byte
func (RawElement) DebugString() string
func (RawElement) Key() string
func (RawElement) KeyErr() (string, error)
func (RawElement) String() string
func (RawElement) Validate() error
func (RawElement) Value() RawValue
func (RawElement) ValueErr() (RawValue, error)
type RawValue struct { Type Type; Value []byte }
func (RawValue) Array() RawArray
func (RawValue) ArrayOK() (RawArray, bool)
func (RawValue) AsFloat64() float64
func (RawValue) AsFloat64OK() (float64, bool)
func (RawValue) AsInt64() int64
func (RawValue) AsInt64OK() (int64, bool)
func (RawValue) Binary() (subtype byte, data []byte)
func (RawValue) BinaryOK() (subtype byte, data []byte, ok bool)
func (RawValue) Boolean() bool
func (RawValue) BooleanOK() (bool, bool)
func (RawValue) CodeWithScope() (string, Raw)
func (RawValue) CodeWithScopeOK() (string, Raw, bool)
func (RawValue) DBPointer() (string, ObjectID)
func (RawValue) DBPointerOK() (string, ObjectID, bool)
func (RawValue) DateTime() int64
func (RawValue) DateTimeOK() (int64, bool)
func (RawValue) DebugString() string
func (RawValue) Decimal128() Decimal128
func (RawValue) Decimal128OK() (Decimal128, bool)
func (RawValue) Document() Raw
func (RawValue) DocumentOK() (Raw, bool)
func (RawValue) Double() float64
func (RawValue) DoubleOK() (float64, bool)
func (RawValue) Equal(rv2 RawValue) bool
func (RawValue) Int32() int32
func (RawValue) Int32OK() (int32, bool)
func (RawValue) Int64() int64
func (RawValue) Int64OK() (int64, bool)
func (RawValue) IsNumber() bool
func (RawValue) IsZero() bool
func (RawValue) JavaScript() string
func (RawValue) JavaScriptOK() (string, bool)
func (RawValue) ObjectID() ObjectID
func (RawValue) ObjectIDOK() (ObjectID, bool)
func (RawValue) Regex() (pattern string, options string)
func (RawValue) RegexOK() (pattern string, options string, ok bool)
func (RawValue) String() string
func (RawValue) StringValue() string
func (RawValue) StringValueOK() (string, bool)
func (RawValue) Symbol() string
func (RawValue) SymbolOK() (string, bool)
func (RawValue) Time() time.Time
func (RawValue) TimeOK() (time.Time, bool)
func (RawValue) Timestamp() (t uint32, i uint32)
func (RawValue) TimestampOK() (t uint32, i uint32, ok bool)
func (RawValue) Unmarshal(val any) error
func (RawValue) UnmarshalWithContext(dc *DecodeContext, val any) error
func (RawValue) UnmarshalWithRegistry(r *Registry, val any) error
func (RawValue) Validate() error
type Regex struct { Pattern string; Options string }
func (Regex) Equal(rp2 Regex) bool
func (Regex) IsZero() bool
func (Regex) String() string
type Registry struct{}
func (*Registry) LookupDecoder(valueType reflect.Type) (ValueDecoder, error)
func (*Registry) LookupEncoder(valueType reflect.Type) (ValueEncoder, error)
func (*Registry) LookupTypeMapEntry(bt Type) (reflect.Type, error)
func (*Registry) RegisterInterfaceDecoder(iface reflect.Type, dec ValueDecoder)
func (*Registry) RegisterInterfaceEncoder(iface reflect.Type, enc ValueEncoder)
func (*Registry) RegisterKindDecoder(kind reflect.Kind, dec ValueDecoder)
func (*Registry) RegisterKindEncoder(kind reflect.Kind, enc ValueEncoder)
func (*Registry) RegisterTypeDecoder(valueType reflect.Type, dec ValueDecoder)
func (*Registry) RegisterTypeEncoder(valueType reflect.Type, enc ValueEncoder)
func (*Registry) RegisterTypeMapEntry(bt Type, rt reflect.Type)
type Symbol string
type Timestamp struct { T uint32; I uint32 }
func (Timestamp) After(tp2 Timestamp) bool
func (Timestamp) Before(tp2 Timestamp) bool
func (Timestamp) Compare(tp2 Timestamp) int
func (Timestamp) Equal(tp2 Timestamp) bool
func (Timestamp) IsZero() bool
type TransitionError struct{}
func (TransitionError) Error() string
type Type byte
func (Type) IsValid() bool
func (Type) String() string
type Undefined struct{}
type Unmarshaler interface { UnmarshalBSON([]byte) error }
type ValueDecoder interface { DecodeValue(DecodeContext, ValueReader, reflect.Value) error }
type ValueDecoderError struct { Name string; Types []reflect.Type; Kinds []reflect.Kind; Received reflect.Value }
func (ValueDecoderError) Error() string
type ValueDecoderFunc func(DecodeContext, ValueReader, reflect.Value) error
func (ValueDecoderFunc) DecodeValue(dc DecodeContext, vr ValueReader, val reflect.Value) error
type ValueEncoder interface { EncodeValue(EncodeContext, ValueWriter, reflect.Value) error }
type ValueEncoderError struct { Name string; Types []reflect.Type; Kinds []reflect.Kind; Received reflect.Value }
func (ValueEncoderError) Error() string
type ValueEncoderFunc func(EncodeContext, ValueWriter, reflect.Value) error
func (ValueEncoderFunc) EncodeValue(ec EncodeContext, vw ValueWriter, val reflect.Value) error
type ValueMarshaler interface { MarshalBSONValue() (typ byte, data []byte, err error) }
type ValueReader interface { ReadArray() (ArrayReader, error); ReadBinary() (b []byte, btype byte, err error); ReadBoolean() (bool, error); ReadCodeWithScope() (code string, dr DocumentReader, err error); ReadDBPointer() (ns string, oid ObjectID, err error); ReadDateTime() (int64, error); ReadDecimal128() (Decimal128, error); ReadDocument() (DocumentReader, error); ReadDouble() (float64, error); ReadInt32() (int32, error); ReadInt64() (int64, error); ReadJavascript() (code string, err error); ReadMaxKey() error; ReadMinKey() error; ReadNull() error; ReadObjectID() (ObjectID, error); ReadRegex() (pattern string, options string, err error); ReadString() (string, error); ReadSymbol() (symbol string, err error); ReadTimestamp() (t uint32, i uint32, err error); ReadUndefined() error; Skip() error; Type() Type }
type ValueUnmarshaler interface { UnmarshalBSONValue(typ byte, data []byte) error }
type ValueWriter interface { WriteArray() (ArrayWriter, error); WriteBinary(b []byte) error; WriteBinaryWithSubtype(b []byte, btype byte) error; WriteBoolean(bool) error; WriteCodeWithScope(code string) (DocumentWriter, error); WriteDBPointer(ns string, oid ObjectID) error; WriteDateTime(dt int64) error; WriteDecimal128(Decimal128) error; WriteDocument() (DocumentWriter, error); WriteDouble(float64) error; WriteInt32(int32) error; WriteInt64(int64) error; WriteJavascript(code string) error; WriteMaxKey() error; WriteMinKey() error; WriteNull() error; WriteObjectID(ObjectID) error; WriteRegex(pattern string, options string) error; WriteString(string) error; WriteSymbol(symbol string) error; WriteTimestamp(t uint32, i uint32) error; WriteUndefined() error }
type Vector struct{}
func (Vector) Binary() Binary
func (Vector) Float32() []float32
func (Vector) Float32OK() ([]float32, bool)
func (Vector) Int8() []int8
func (Vector) Int8OK() ([]int8, bool)
func (Vector) PackedBit() ([]byte, uint8)
func (Vector) PackedBitOK() ([]byte, uint8, bool)
func (Vector) Type() byte
type Zeroer interface { IsZero() bool }

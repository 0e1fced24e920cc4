// Interface of github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue@v1.21.20, generated from its types. Signatures only.
package attributevalue

import types2 "github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
import "github.com/aws/aws-sdk-go-v2/service/dynamodbstreams/types"
import "reflect"
import "time"

func FromDynamoDBStreams(from types.AttributeValue) (types2.AttributeValue, error)
func FromDynamoDBStreamsList(from []types.AttributeValue) (to []types2.AttributeValue, err error)
func FromDynamoDBStreamsMap(from map[string]types.AttributeValue) (to map[string]types2.AttributeValue, err error)
func Marshal(in any) (types2.AttributeValue, error)
func MarshalJSON(in types2.AttributeValue) ([]byte, error)
func MarshalList(in any) ([]types2.AttributeValue, error)
func MarshalListJSON(in []types2.AttributeValue) ([]byte, error)
func MarshalListWithOptions(in any, optFns ...func(*EncoderOptions)) ([]types2.AttributeValue, error)
func MarshalMap(in any) (map[string]types2.AttributeValue, error)
func MarshalMapJSON(in map[string]types2.AttributeValue) ([]byte, error)
func MarshalMapWithOptions(in any, optFns ...func(*EncoderOptions)) (map[string]types2.AttributeValue, error)
func MarshalWithOptions(in any, optFns ...func(*EncoderOptions)) (types2.AttributeValue, error)
func NewDecoder(optFns ...func(*DecoderOptions)) *Decoder
func NewEncoder(optFns ...func(*EncoderOptions)) *Encoder
func Unmarshal(av types2.AttributeValue, out any) error
func UnmarshalJSON(data []byte) (types2.AttributeValue, error)
func UnmarshalList(l []types2.AttributeValue, out any) error
func UnmarshalListJSON(data []byte) ([]types2.AttributeValue, error)
func UnmarshalListOfMaps(l []map[string]types2.AttributeValue, out any) error
func UnmarshalListOfMapsWithOptions(l []map[string]types2.AttributeValue, out any, optFns ...func(options *DecoderOptions)) error
func UnmarshalListWithOptions(l []types2.AttributeValue, out any, optFns ...func(options *DecoderOptions)) error
func UnmarshalMap(m map[string]types2.AttributeValue, out any) error
func UnmarshalMapJSON(data []byte) (map[string]types2.AttributeValue, error)
func UnmarshalMapWithOptions(m map[string]types2.AttributeValue, out any, optFns ...func(options *DecoderOptions)) error
func UnmarshalWithOptions(av types2.AttributeValue, out any, optFns ...func(options *DecoderOptions)) error
type DecodeTimeAttributes struct { S func(string) (time.Time, error); N func(string) (time.Time, error) }
type Decoder struct{}
func (*Decoder) Decode(av types2.AttributeValue, out any, opts ...func(*Decoder)) error
type DecoderOptions struct { TagKey string; UseNumber bool; DecodeTime DecodeTimeAttributes; UseEncodingUnmarshalers bool; FixUnmarshalIndividualSetValues bool }
type Encoder struct{}
func (*Encoder) Encode(in any) (types2.AttributeValue, error)
type EncoderOptions struct { TagKey string; NullEmptySets bool; EncodeTime func(time.Time) (types2.AttributeValue, error); UseEncodingMarshalers bool; OmitNullAttributeValues bool; OmitEmptyTime bool }
type InvalidMarshalError struct{}
func (*InvalidMarshalError) Error() string
type InvalidUnmarshalError struct { Type reflect.Type }
func (*InvalidUnmarshalError) Error() string
type Marshaler interface { MarshalDynamoDBAttributeValue() (types2.AttributeValue, error) }
type Number string
func (Number) Float64() (float64, error)
func (Number) Int64() (int64, error)
func (Number) String() string
func (Number) Uint64() (uint64, error)
type UnixTime struct{}
func (*UnixTime) UnmarshalDynamoDBAttributeValue(av types2.AttributeValue) error
func (UnixTime) MarshalDynamoDBAttributeValue() (types2.AttributeValue, error)
func (UnixTime) String() string
type UnmarshalError struct { Err error; Value string; Type reflect.Type }
func (*UnmarshalError) Error() string
func (*UnmarshalError) Unwrap() error
type UnmarshalTypeError struct { Value string; Type reflect.Type; Err error }
func (*UnmarshalTypeError) Error() string
func (*UnmarshalTypeError) Unwrap() error
type Unmarshaler interface { UnmarshalDynamoDBAttributeValue(types2.AttributeValue) error }

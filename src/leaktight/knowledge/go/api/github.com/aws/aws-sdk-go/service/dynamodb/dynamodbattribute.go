// Interface of github.com/aws/aws-sdk-go/service/dynamodb/dynamodbattribute@v1.55.8, generated from its types. Signatures only.
package dynamodbattribute

import "github.com/aws/aws-sdk-go/service/dynamodb"
import "reflect"

func ConvertFrom(item *dynamodb.AttributeValue, v any) (err error)
func ConvertFromList(item []*dynamodb.AttributeValue, v any) (err error)
func ConvertFromMap(item map[string]*dynamodb.AttributeValue, v any) (err error)
func ConvertTo(in any) (item *dynamodb.AttributeValue, err error)
func ConvertToList(in any) (item []*dynamodb.AttributeValue, err error)
func ConvertToMap(in any) (item map[string]*dynamodb.AttributeValue, err error)
func Marshal(in any) (*dynamodb.AttributeValue, error)
func MarshalList(in any) ([]*dynamodb.AttributeValue, error)
func MarshalMap(in any) (map[string]*dynamodb.AttributeValue, error)
func NewDecoder(opts ...func(*Decoder)) *Decoder
func NewEncoder(opts ...func(*Encoder)) *Encoder
func Unmarshal(av *dynamodb.AttributeValue, out any) error
func UnmarshalList(l []*dynamodb.AttributeValue, out any) error
func UnmarshalListOfMaps(l []map[string]*dynamodb.AttributeValue, out any) error
func UnmarshalMap(m map[string]*dynamodb.AttributeValue, out any) error
type Decoder struct { MarshalOptions; UseNumber bool }
func (*Decoder) Decode(av *dynamodb.AttributeValue, out any, opts ...func(*Decoder)) error
type Encoder struct { MarshalOptions; NullEmptyString bool; NullEmptyByteSlice bool }
func (*Encoder) Encode(in any) (*dynamodb.AttributeValue, error)
type InvalidMarshalError struct { emptyOrigError }
func (*InvalidMarshalError) Code() string
func (*InvalidMarshalError) Error() string
func (*InvalidMarshalError) Message() string
type InvalidUnmarshalError struct { emptyOrigError; Type reflect.Type }
func (*InvalidUnmarshalError) Code() string
func (*InvalidUnmarshalError) Error() string
func (*InvalidUnmarshalError) Message() string
type MarshalOptions struct { SupportJSONTags bool; TagKey string; EnableEmptyCollections bool }
type Marshaler interface { MarshalDynamoDBAttributeValue(*dynamodb.AttributeValue) error }
type Number string
func (Number) Float64() (float64, error)
func (Number) Int64() (int64, error)
func (Number) String() string
func (Number) Uint64() (uint64, error)
type UnixTime struct{}
func (*UnixTime) UnmarshalDynamoDBAttributeValue(av *dynamodb.AttributeValue) error
func (UnixTime) MarshalDynamoDBAttributeValue(av *dynamodb.AttributeValue) error
func (UnixTime) String() string
type UnmarshalError struct { Err error; Value string; Type reflect.Type }
func (*UnmarshalError) Code() string
func (*UnmarshalError) Error() string
func (*UnmarshalError) Message() string
func (UnmarshalError) OrigErr() error
type UnmarshalTypeError struct { emptyOrigError; Value string; Type reflect.Type }
func (*UnmarshalTypeError) Code() string
func (*UnmarshalTypeError) Error() string
func (*UnmarshalTypeError) Message() string
type Unmarshaler interface { UnmarshalDynamoDBAttributeValue(*dynamodb.AttributeValue) error }
type emptyOrigError struct{}
func (emptyOrigError) OrigErr() error

// Interface of github.com/aws/aws-sdk-go/service/dynamodb/expression@v1.55.8, generated from its types. Signatures only.
package expression

import "github.com/aws/aws-sdk-go/service/dynamodb"

const Binary = "B"
const BinarySet = "BS"
const Boolean = "BOOL"
const List = "L"
const Map = "M"
const Null = "NULL"
const Number = "N"
const NumberSet = "NS"
const String DynamoDBAttributeType = "S"
const StringSet = "SS"
func Add(name NameBuilder, value ValueBuilder) UpdateBuilder
func AddNames(projectionBuilder ProjectionBuilder, namesList ...NameBuilder) ProjectionBuilder
func And(left ConditionBuilder, right ConditionBuilder, other ...ConditionBuilder) ConditionBuilder
func AttributeExists(nameBuilder NameBuilder) ConditionBuilder
func AttributeNotExists(nameBuilder NameBuilder) ConditionBuilder
func AttributeType(nameBuilder NameBuilder, attributeType DynamoDBAttributeType) ConditionBuilder
func BeginsWith(nameBuilder NameBuilder, prefix string) ConditionBuilder
func Between(op OperandBuilder, lower OperandBuilder, upper OperandBuilder) ConditionBuilder
func Contains(nameBuilder NameBuilder, substr string) ConditionBuilder
func Delete(name NameBuilder, value ValueBuilder) UpdateBuilder
func Equal(left OperandBuilder, right OperandBuilder) ConditionBuilder
func GreaterThan(left OperandBuilder, right OperandBuilder) ConditionBuilder
func GreaterThanEqual(left OperandBuilder, right OperandBuilder) ConditionBuilder
func IfNotExists(name NameBuilder, setValue OperandBuilder) SetValueBuilder
func In(left OperandBuilder, right OperandBuilder, other ...OperandBuilder) ConditionBuilder
func Key(key string) KeyBuilder
func KeyAnd(left KeyConditionBuilder, right KeyConditionBuilder) KeyConditionBuilder
func KeyBeginsWith(keyBuilder KeyBuilder, prefix string) KeyConditionBuilder
func KeyBetween(keyBuilder KeyBuilder, lower ValueBuilder, upper ValueBuilder) KeyConditionBuilder
func KeyEqual(keyBuilder KeyBuilder, valueBuilder ValueBuilder) KeyConditionBuilder
func KeyGreaterThan(keyBuilder KeyBuilder, valueBuilder ValueBuilder) KeyConditionBuilder
func KeyGreaterThanEqual(keyBuilder KeyBuilder, valueBuilder ValueBuilder) KeyConditionBuilder
func KeyLessThan(keyBuilder KeyBuilder, valueBuilder ValueBuilder) KeyConditionBuilder
func KeyLessThanEqual(keyBuilder KeyBuilder, valueBuilder ValueBuilder) KeyConditionBuilder
func LessThan(left OperandBuilder, right OperandBuilder) ConditionBuilder
func LessThanEqual(left OperandBuilder, right OperandBuilder) ConditionBuilder
func ListAppend(leftOperand OperandBuilder, rightOperand OperandBuilder) SetValueBuilder
func Minus(leftOperand OperandBuilder, rightOperand OperandBuilder) SetValueBuilder
func Name(name string) NameBuilder
func NamesList(nameBuilder NameBuilder, namesList ...NameBuilder) ProjectionBuilder
func NewBuilder() Builder
func Not(conditionBuilder ConditionBuilder) ConditionBuilder
func NotEqual(left OperandBuilder, right OperandBuilder) ConditionBuilder
func Or(left ConditionBuilder, right ConditionBuilder, other ...ConditionBuilder) ConditionBuilder
func Plus(leftOperand OperandBuilder, rightOperand OperandBuilder) SetValueBuilder
func Remove(name NameBuilder) UpdateBuilder
func Set(name NameBuilder, operandBuilder OperandBuilder) UpdateBuilder
func Size(nameBuilder NameBuilder) SizeBuilder
func Value(value any) ValueBuilder
type Builder struct{}
func (Builder) Build() (Expression, error)
func (Builder) WithCondition(conditionBuilder ConditionBuilder) Builder
func (Builder) WithFilter(filterBuilder ConditionBuilder) Builder
func (Builder) WithKeyCondition(keyConditionBuilder KeyConditionBuilder) Builder
func (Builder) WithProjection(projectionBuilder ProjectionBuilder) Builder
func (Builder) WithUpdate(updateBuilder UpdateBuilder) Builder
type ConditionBuilder struct{}
func (ConditionBuilder) And(right ConditionBuilder, other ...ConditionBuilder) ConditionBuilder
func (ConditionBuilder) Not() ConditionBuilder
func (ConditionBuilder) Or(right ConditionBuilder, other ...ConditionBuilder) ConditionBuilder
type DynamoDBAttributeType string
type Expression struct{}
func (Expression) Condition() *string
func (Expression) Filter() *string
func (Expression) KeyCondition() *string
func (Expression) Names() map[string]*string
func (Expression) Projection() *string
func (Expression) Update() *string
func (Expression) Values() map[string]*dynamodb.AttributeValue
type InvalidParameterError struct{}
func (InvalidParameterError) Error() string
type KeyBuilder struct{}
func (KeyBuilder) BeginsWith(prefix string) KeyConditionBuilder
func (KeyBuilder) Between(lower ValueBuilder, upper ValueBuilder) KeyConditionBuilder
func (KeyBuilder) BuildOperand() (Operand, error)
func (KeyBuilder) Equal(valueBuilder ValueBuilder) KeyConditionBuilder
func (KeyBuilder) GreaterThan(valueBuilder ValueBuilder) KeyConditionBuilder
func (KeyBuilder) GreaterThanEqual(valueBuilder ValueBuilder) KeyConditionBuilder
func (KeyBuilder) LessThan(valueBuilder ValueBuilder) KeyConditionBuilder
func (KeyBuilder) LessThanEqual(valueBuilder ValueBuilder) KeyConditionBuilder
type KeyConditionBuilder struct{}
func (KeyConditionBuilder) And(right KeyConditionBuilder) KeyConditionBuilder
type NameBuilder struct{}
func (NameBuilder) AttributeExists() ConditionBuilder
func (NameBuilder) AttributeNotExists() ConditionBuilder
func (NameBuilder) AttributeType(attributeType DynamoDBAttributeType) ConditionBuilder
func (NameBuilder) BeginsWith(prefix string) ConditionBuilder
func (NameBuilder) Between(lower OperandBuilder, upper OperandBuilder) ConditionBuilder
func (NameBuilder) BuildOperand() (Operand, error)
func (NameBuilder) Contains(substr string) ConditionBuilder
func (NameBuilder) Equal(right OperandBuilder) ConditionBuilder
func (NameBuilder) GreaterThan(right OperandBuilder) ConditionBuilder
func (NameBuilder) GreaterThanEqual(right OperandBuilder) ConditionBuilder
func (NameBuilder) IfNotExists(rightOperand OperandBuilder) SetValueBuilder
func (NameBuilder) In(right OperandBuilder, other ...OperandBuilder) ConditionBuilder
func (NameBuilder) LessThan(right OperandBuilder) ConditionBuilder
func (NameBuilder) LessThanEqual(right OperandBuilder) ConditionBuilder
func (NameBuilder) ListAppend(rightOperand OperandBuilder) SetValueBuilder
func (NameBuilder) Minus(rightOperand OperandBuilder) SetValueBuilder
func (NameBuilder) NamesList(namesList ...NameBuilder) ProjectionBuilder
func (NameBuilder) NotEqual(right OperandBuilder) ConditionBuilder
func (NameBuilder) Plus(rightOperand OperandBuilder) SetValueBuilder
func (NameBuilder) Size() SizeBuilder
type Operand struct{}
type OperandBuilder interface { BuildOperand() (Operand, error) }
type ProjectionBuilder struct{}
func (ProjectionBuilder) AddNames(namesList ...NameBuilder) ProjectionBuilder
type SetValueBuilder struct{}
func (SetValueBuilder) BuildOperand() (Operand, error)
type SizeBuilder struct{}
func (SizeBuilder) Between(lower OperandBuilder, upper OperandBuilder) ConditionBuilder
func (SizeBuilder) BuildOperand() (Operand, error)
func (SizeBuilder) Equal(right OperandBuilder) ConditionBuilder
func (SizeBuilder) GreaterThan(right OperandBuilder) ConditionBuilder
func (SizeBuilder) GreaterThanEqual(right OperandBuilder) ConditionBuilder
func (SizeBuilder) In(right OperandBuilder, other ...OperandBuilder) ConditionBuilder
func (SizeBuilder) LessThan(right OperandBuilder) ConditionBuilder
func (SizeBuilder) LessThanEqual(right OperandBuilder) ConditionBuilder
func (SizeBuilder) NotEqual(right OperandBuilder) ConditionBuilder
type UnsetParameterError struct{}
func (UnsetParameterError) Error() string
type UpdateBuilder struct{}
func (UpdateBuilder) Add(name NameBuilder, value ValueBuilder) UpdateBuilder
func (UpdateBuilder) Delete(name NameBuilder, value ValueBuilder) UpdateBuilder
func (UpdateBuilder) Remove(name NameBuilder) UpdateBuilder
func (UpdateBuilder) Set(name NameBuilder, operandBuilder OperandBuilder) UpdateBuilder
type ValueBuilder struct{}
func (ValueBuilder) Between(lower OperandBuilder, upper OperandBuilder) ConditionBuilder
func (ValueBuilder) BuildOperand() (Operand, error)
func (ValueBuilder) Equal(right OperandBuilder) ConditionBuilder
func (ValueBuilder) GreaterThan(right OperandBuilder) ConditionBuilder
func (ValueBuilder) GreaterThanEqual(right OperandBuilder) ConditionBuilder
func (ValueBuilder) In(right OperandBuilder, other ...OperandBuilder) ConditionBuilder
func (ValueBuilder) LessThan(right OperandBuilder) ConditionBuilder
func (ValueBuilder) LessThanEqual(right OperandBuilder) ConditionBuilder
func (ValueBuilder) ListAppend(rightOperand OperandBuilder) SetValueBuilder
func (ValueBuilder) Minus(rightOperand OperandBuilder) SetValueBuilder
func (ValueBuilder) NotEqual(right OperandBuilder) ConditionBuilder
func (ValueBuilder) Plus(rightOperand OperandBuilder) SetValueBuilder

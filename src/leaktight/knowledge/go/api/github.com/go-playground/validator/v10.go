// Interface of github.com/go-playground/validator/v10@v10.30.6, generated from its types. Signatures only.
package validator

import "context"
import ut "github.com/go-playground/universal-translator"
import "reflect"

func New(options ...Option) *Validate
func WithPrivateFieldValidation() Option
func WithRequiredStructEnabled() Option
func WithTagNameFuncBlankOmit() Option
type CustomTypeFunc func(field reflect.Value) any
type FieldError interface { ActualTag() string; Error() string; Field() string; Kind() reflect.Kind; Namespace() string; Param() string; StructField() string; StructNamespace() string; Tag() string; Translate(ut ut.Translator) string; Type() reflect.Type; Value() any }
type FieldLevel interface { ExtractType(field reflect.Value) (value reflect.Value, kind reflect.Kind, nullable bool); Field() reflect.Value; FieldName() string; GetStructFieldOK() (reflect.Value, reflect.Kind, bool); GetStructFieldOK2() (reflect.Value, reflect.Kind, bool, bool); GetStructFieldOKAdvanced(val reflect.Value, namespace string) (reflect.Value, reflect.Kind, bool); GetStructFieldOKAdvanced2(val reflect.Value, namespace string) (reflect.Value, reflect.Kind, bool, bool); GetTag() string; Param() string; Parent() reflect.Value; StructFieldName() string; Top() reflect.Value }
type FilterFunc func(ns []byte) bool
type Func func(fl FieldLevel) bool
type FuncCtx func(ctx context.Context, fl FieldLevel) bool
type InvalidValidationError struct { Type reflect.Type }
func (*InvalidValidationError) Error() string
type Option func(*Validate)
type RegisterTranslationsFunc func(ut ut.Translator) error
type StructLevel interface { Current() reflect.Value; ExtractType(field reflect.Value) (value reflect.Value, kind reflect.Kind, nullable bool); Parent() reflect.Value; ReportError(field any, fieldName string, structFieldName string, tag string, param string); ReportValidationErrors(relativeNamespace string, relativeActualNamespace string, errs ValidationErrors); Top() reflect.Value; Validator() *Validate }
type StructLevelFunc func(sl StructLevel)
type StructLevelFuncCtx func(ctx context.Context, sl StructLevel)
type TagNameFunc func(field reflect.StructField) string
type TranslationFunc func(ut ut.Translator, fe FieldError) string
type Validate struct{}
func (*Validate) RegisterAlias(alias string, tags string)
func (*Validate) RegisterCustomTypeFunc(fn CustomTypeFunc, types ...any)
func (*Validate) RegisterStructValidation(fn StructLevelFunc, types ...any)
func (*Validate) RegisterStructValidationCtx(fn StructLevelFuncCtx, types ...any)
func (*Validate) RegisterStructValidationMapRules(rules map[string]string, types ...any)
func (*Validate) RegisterTagNameFunc(fn TagNameFunc)
func (*Validate) RegisterTranslation(tag string, trans ut.Translator, registerFn RegisterTranslationsFunc, translationFn TranslationFunc) (err error)
func (*Validate) RegisterValidation(tag string, fn Func, callValidationEvenIfNull ...bool) error
func (*Validate) RegisterValidationCtx(tag string, fn FuncCtx, callValidationEvenIfNull ...bool) error
func (*Validate) SetTagName(name string)
func (*Validate) Struct(s any) error
func (*Validate) StructCtx(ctx context.Context, s any) (err error)
func (*Validate) StructExcept(s any, fields ...string) error
func (*Validate) StructExceptCtx(ctx context.Context, s any, fields ...string) (err error)
func (*Validate) StructFiltered(s any, fn FilterFunc) error
func (*Validate) StructFilteredCtx(ctx context.Context, s any, fn FilterFunc) (err error)
func (*Validate) StructPartial(s any, fields ...string) error
func (*Validate) StructPartialCtx(ctx context.Context, s any, fields ...string) (err error)
func (*Validate) ValidateMap(data map[string]any, rules map[string]any) map[string]any
func (*Validate) Var(field any, tag string) error
func (*Validate) VarCtx(ctx context.Context, field any, tag string) (err error)
func (*Validate) VarWithKey(key string, field any, tag string) error
func (*Validate) VarWithKeyCtx(ctx context.Context, key string, field any, tag string) (err error)
func (*Validate) VarWithValue(field any, other any, tag string) error
func (*Validate) VarWithValueCtx(ctx context.Context, field any, other any, tag string) (err error)
func (Validate) ValidateMapCtx(ctx context.Context, data map[string]any, rules map[string]any) map[string]any
type ValidationErrors []FieldError
func (ValidationErrors) Error() string
func (ValidationErrors) Translate(ut ut.Translator) ValidationErrorsTranslations
type ValidationErrorsTranslations map[string]string
type Valuer interface { ValidatorValue() any }

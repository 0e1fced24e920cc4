package main

import (
	"fmt"
	"go/constant"
	"go/types"
	"sort"
	"strings"
)

// surface collects the objects that callers of the listed packages can name or reach: the exported ones, and the
// unexported or internal types that exported signatures, fields and embeddings lead to (go-cache's Cache, for
// example, has all its methods from the unexported struct that it embeds).
type surface struct {
	listed  map[string]bool
	objects map[*types.Package]map[types.Object]bool
	unknown map[string]int
}

type stub struct{ path, source string }

const firstLine = "// Interface of "

// Constants longer than this are written as zero values: nobody resolves a call by them.
const longestValue = 64

func newSurface() *surface {
	return &surface{
		listed:  map[string]bool{},
		objects: map[*types.Package]map[types.Object]bool{},
		unknown: map[string]int{},
	}
}

func (s *surface) addPackage(p *types.Package) {
	s.listed[p.Path()] = true
	for _, name := range p.Scope().Names() {
		if object := p.Scope().Lookup(name); object.Exported() {
			s.add(object)
		}
	}
}

func (s *surface) add(object types.Object) {
	known := s.objects[object.Pkg()]
	if known == nil {
		known = map[types.Object]bool{}
		s.objects[object.Pkg()] = known
	}
	if known[object] {
		return
	}
	known[object] = true
	switch object := object.(type) {
	case *types.TypeName:
		if named, ok := object.Type().(*types.Named); ok && !object.IsAlias() {
			for i := range named.TypeParams().Len() {
				s.reach(named.TypeParams().At(i).Constraint(), map[types.Type]bool{})
			}
			for i := range named.NumMethods() {
				if m := named.Method(i); keepMethod(m) {
					s.reach(m.Type(), map[types.Type]bool{})
				}
			}
			s.reach(named.Underlying(), map[types.Type]bool{})
		}
		if alias, ok := object.Type().(*types.Alias); ok {
			s.reach(alias.Rhs(), map[types.Type]bool{})
		}
	default:
		s.reach(object.Type(), map[types.Type]bool{})
	}
}

// reach follows a type to the named types in it and adds those that no listed package exports.
func (s *surface) reach(t types.Type, seen map[types.Type]bool) {
	if t == nil || seen[t] {
		return
	}
	seen[t] = true
	switch t := t.(type) {
	case *types.Alias:
		s.reachObject(t.Obj())
		for i := range t.TypeArgs().Len() {
			s.reach(t.TypeArgs().At(i), seen)
		}
	case *types.Named:
		s.reachObject(t.Obj())
		for i := range t.TypeArgs().Len() {
			s.reach(t.TypeArgs().At(i), seen)
		}
	case *types.Pointer:
		s.reach(t.Elem(), seen)
	case *types.Slice:
		s.reach(t.Elem(), seen)
	case *types.Array:
		s.reach(t.Elem(), seen)
	case *types.Chan:
		s.reach(t.Elem(), seen)
	case *types.Map:
		s.reach(t.Key(), seen)
		s.reach(t.Elem(), seen)
	case *types.Tuple:
		for i := range t.Len() {
			s.reach(t.At(i).Type(), seen)
		}
	case *types.Signature:
		for i := range t.TypeParams().Len() {
			s.reach(t.TypeParams().At(i).Constraint(), seen)
		}
		s.reach(t.Params(), seen)
		s.reach(t.Results(), seen)
	case *types.Struct:
		for i := range t.NumFields() {
			if keepField(t.Field(i)) {
				s.reach(t.Field(i).Type(), seen)
			}
		}
	case *types.Interface:
		for i := range t.NumEmbeddeds() {
			s.reach(t.EmbeddedType(i), seen)
		}
		for i := range t.NumExplicitMethods() {
			if m := t.ExplicitMethod(i); m.Exported() {
				s.reach(m.Type(), seen)
			}
		}
	case *types.Union:
		for i := range t.Len() {
			s.reach(t.Term(i).Type(), seen)
		}
	}
}

func (s *surface) reachObject(object types.Object) {
	p := object.Pkg()
	if p == nil || object.Parent() != p.Scope() {
		return
	}
	internal := strings.Contains("/"+p.Path()+"/", "/internal/")
	if s.listed[p.Path()] || internal {
		s.add(object)
		return
	}
	s.unknown[p.Path()]++
}

// keepField drops unexported fields, but keeps embedded ones that promote something exported.
func keepField(f *types.Var) bool {
	if f.Exported() {
		return true
	}
	if !f.Embedded() {
		return false
	}
	methods := types.NewMethodSet(types.NewPointer(f.Type()))
	if _, ok := f.Type().Underlying().(*types.Pointer); ok || types.IsInterface(f.Type()) {
		methods = types.NewMethodSet(f.Type())
	}
	for i := range methods.Len() {
		if methods.At(i).Obj().Exported() {
			return true
		}
	}
	under := f.Type().Underlying()
	if pointer, ok := under.(*types.Pointer); ok {
		under = pointer.Elem().Underlying()
	}
	if fields, ok := under.(*types.Struct); ok {
		for i := range fields.NumFields() {
			if keepField(fields.Field(i)) {
				return true
			}
		}
	}
	return false
}

// keepMethod drops unexported methods and those that only generated code calls: the AWS SDK gives each of its
// thousands of shapes three methods for its own serializers.
func keepMethod(m *types.Func) bool {
	switch m.Name() {
	case "Serialize", "SerializeMembers", "Deserialize":
		return !strings.HasPrefix(m.Pkg().Path(), "github.com/aws/")
	case "GoString":
		return false
	}
	return m.Exported()
}

// render writes one stub a package, sorted by path. versions maps import paths to module versions.
func (s *surface) render(versions map[string]string) []stub {
	var stubs []stub
	for p, objects := range s.objects {
		stubs = append(stubs, stub{p.Path(), s.renderPackage(p, objects, versions[p.Path()])})
	}
	sort.Slice(stubs, func(i, j int) bool { return stubs[i].path < stubs[j].path })
	return stubs
}

func (s *surface) renderPackage(p *types.Package, objects map[types.Object]bool, version string) string {
	imports := newImports(p)
	order := make([]types.Object, 0, len(objects))
	for object := range objects {
		order = append(order, object)
	}
	sort.Slice(order, func(i, j int) bool {
		if a, b := kind(order[i]), kind(order[j]); a != b {
			return a < b
		}
		return order[i].Name() < order[j].Name()
	})
	var body strings.Builder
	for _, object := range order {
		for _, line := range declare(object, imports.qualify) {
			body.WriteString(line + "\n")
		}
	}
	return fmt.Sprintf("%s%s@%s, generated from its types. Signatures only.\npackage %s\n\n%s%s",
		firstLine, p.Path(), version, p.Name(), imports.render(), body.String())
}

func kind(object types.Object) int {
	switch object.(type) {
	case *types.Const:
		return 0
	case *types.Var:
		return 1
	case *types.Func:
		return 2
	}
	return 3
}

// declare returns the lines that declare an object: one, and one more for each exported method of a type.
func declare(object types.Object, qualify types.Qualifier) []string {
	switch object := object.(type) {
	case *types.Const:
		return []string{declareConst(object, qualify)}
	case *types.Var:
		return []string{"var " + object.Name() + " " + typeText(object.Type(), qualify)}
	case *types.Func:
		return []string{"func " + object.Name() + signatureText(object.Signature(), qualify)}
	case *types.TypeName:
		return declareType(object, qualify)
	}
	return nil
}

func declareConst(object *types.Const, qualify types.Qualifier) string {
	value := object.Val().ExactString()
	if len(value) > longestValue {
		switch object.Val().Kind() {
		case constant.String:
			value = `""`
		default:
			value = "0"
		}
	}
	typed := ""
	if basic, ok := object.Type().(*types.Basic); !ok || basic.Info()&types.IsUntyped == 0 {
		typed = " " + typeText(object.Type(), qualify)
	}
	return "const " + object.Name() + typed + " = " + value
}

func declareType(object *types.TypeName, qualify types.Qualifier) []string {
	if object.IsAlias() {
		right := object.Type()
		parameters := ""
		if alias, ok := right.(*types.Alias); ok {
			right = alias.Rhs()
			parameters = parametersText(alias.TypeParams(), qualify)
		}
		return []string{"type " + object.Name() + parameters + " = " + typeText(right, qualify)}
	}
	named, ok := object.Type().(*types.Named)
	if !ok {
		return nil
	}
	head := "type " + object.Name() + parametersText(named.TypeParams(), qualify) + " "
	lines := []string{head + typeText(named.Underlying(), qualify)}
	var methods []string
	for i := range named.NumMethods() {
		m := named.Method(i)
		if keepMethod(m) {
			methods = append(methods, declareMethod(object.Name(), named, m, qualify))
		}
	}
	sort.Strings(methods)
	return append(lines, methods...)
}

func declareMethod(name string, named *types.Named, m *types.Func, qualify types.Qualifier) string {
	receiver := m.Signature().Recv().Type()
	star := ""
	if pointer, ok := receiver.(*types.Pointer); ok {
		star, receiver = "*", pointer.Elem()
	}
	arguments := ""
	if generic, ok := receiver.(*types.Named); ok && generic.TypeArgs().Len() > 0 {
		var names []string
		for i := range generic.TypeArgs().Len() {
			names = append(names, typeText(generic.TypeArgs().At(i), qualify))
		}
		arguments = "[" + strings.Join(names, ", ") + "]"
	}
	return "func (" + star + name + arguments + ") " + m.Name() + signatureText(m.Signature(), qualify)
}

// missing lists packages that the stubs refer to and that are not in the list, most used first.
func (s *surface) missing() []string {
	var lines []string
	for path, count := range s.unknown {
		if !s.listed[path] {
			lines = append(lines, fmt.Sprintf("%5d %s", count, path))
		}
	}
	sort.Sort(sort.Reverse(sort.StringSlice(lines)))
	return lines
}

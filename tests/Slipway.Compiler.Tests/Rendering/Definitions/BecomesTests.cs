using Slipway.Compiler.Objects;
using Slipway.Compiler.Targets.Kubernetes;
using Slipway.Compiler.Tests.Recording;
using Slipway.Language.Binding;
using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Model;

namespace Slipway.Compiler.Tests.Rendering.Definitions;

/// <summary>What schemas say that types become is what the compiler makes of them.</summary>
public class BecomesTests
{
    public static TheoryData<string> Folders => [.. RecordedSpecs.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Specs_become_what_the_schemas_say(string folder) =>
        Compilation
            .Run(RecordedSpecs.Analyse(folder), [KubernetesTarget.TargetName])
            .Rendered.OfType<ComponentObject>()
            .Where(one => !Kinds(one.Component).Contains(one.Kind))
            .Select(one => $"{one.Component.Type}: {one.Kind}")
            .ShouldBeEmpty();

    [Fact]
    public void Each_kind_that_a_schema_names_occurs_in_the_cases_of_KubeVelas_own_definitions_and_no_other_does()
    {
        Repository.NeedShared("golden/kubevela-builtin-cases.json");
        var made = DefinitionCase
            .OfDefinitions()
            .Where(one => one.IsRendered && !one.Fails)
            .SelectMany(one => one.Made())
            .ToLookup(one => (one.Definition, one.Type), one => one.Kind);
        var wrong =
            from same in made
            let said = Facts(same.Key.Definition, same.Key.Type)?.Becomes
            where said is not null && !said.ToHashSet(StringComparer.Ordinal).SetEquals(same)
            select $"{same.Key.Type}: {string.Join(", ", said)}; made are {string.Join(", ", same.Distinct())}";

        made.Count.ShouldBeGreaterThan(20);
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("component")]
    [InlineData("trait")]
    public void A_type_that_is_rendered_says_what_it_becomes(string definition) =>
        SchemaCatalog
            .BuiltIn.Definitions(definition)
            .Where(type => Facts(definition, type)?.Becomes is null)
            .Order(StringComparer.Ordinal)
            .ShouldBe(definition == "component" ? ["helmchart", "k8s-objects", "raw", "ref-objects"] : []);

    private static IEnumerable<string> Kinds(Component component) =>
        component
            .Traits.SelectMany(trait => Facts("trait", trait.Type)!.Becomes!)
            .Concat(Facts("component", component.Type)!.Becomes!);

    private static DefinitionFacts? Facts(string definition, string type) =>
        SchemaCatalog.BuiltIn.Facts(definition, type);
}

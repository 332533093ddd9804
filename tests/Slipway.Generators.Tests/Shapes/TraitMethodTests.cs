using Slipway.Generators.Tests.Generation;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Tests.Shapes;

/// <summary>What gives a component a trait is named after the trait, unless members of components have that name.</summary>
public sealed class TraitMethodTests
{
    private const string Gauge = """
        {"x-slipway-definition":{"component":"gauge"},"properties":{
          "dials":{"type":"array","items":{"type":"string"}},"scaler":{"type":"string"}}}
        """;

    [Theory]
    [InlineData("ScalerTrait", "WithScaler")]
    [InlineData("LabelsTrait", "WithLabelsTrait")]
    [InlineData("Scaler", "WithScaler")]
    [InlineData("Labels", "WithLabelsTrait")]
    [InlineData("Trait", "WithTraitTrait")]
    [InlineData("InputTrait", "WithInputTrait")]
    public void A_trait_gives_way_to_members_of_components(string type, string method) =>
        TraitMethod.Of(type, ["WithLabels", "WithPort"]).ShouldBe(method);

    /// <summary>A trait of the project's own gives way to the library's components, to the project's, and to every component's members.</summary>
    [Theory]
    [InlineData("sizer", "WithSizer")]
    [InlineData("port", "WithPortTrait")]
    [InlineData("ports", "WithPortsTrait")]
    [InlineData("predictor", "WithPredictorTrait")]
    [InlineData("dial", "WithDialTrait")]
    [InlineData("dials", "WithDialsTrait")]
    [InlineData("output", "WithOutputTrait")]
    [InlineData("canary", "WithCanaryTrait")]
    public void A_trait_of_a_project_gives_way_too(string trait, string method)
    {
        var schema = """{"x-slipway-definition":{"trait":"NAME"},"properties":{"replicas":{"type":"integer"}}}""";
        var code = $$"""
            using Example;
            using Slipway;

            static class Specs
            {
                public static SpecDocument Make()
                {
                    var app = new Application("app");
                    app.AddWebService("web", "nginx:1").{{method}}(2);
                    return app;
                }
            }
            """;

        var model = Generated
            .From(
                [
                    KeyValuePair.Create("/p/gauge.json", Gauge),
                    KeyValuePair.Create("/p/trait.json", schema.Replace("NAME", trait, StringComparison.Ordinal)),
                ],
                code
            )
            .Run();

        ModelTree
            .At(model, "spec.components.0.traits")
            .ShouldBe($"[{{\"type\":\"{trait}\",\"properties\":{{\"replicas\":2}}}}]");
    }

    [Fact]
    public void A_component_of_a_project_renames_no_trait_of_the_library()
    {
        const string Code = """
            using Example;
            using Slipway;

            static class Specs
            {
                public static SpecDocument Make()
                {
                    var app = new Application("app");
                    app.AddGauge("gauge").WithScaler("fast");
                    app.AddWorker("queue", "nginx:1").WithScaler(3).WithCpuScaler(1, 5);
                    return app;
                }
            }
            """;

        var model = Generated.From([KeyValuePair.Create("/p/gauge.json", Gauge)], Code).Run();

        ModelTree.At(model, "spec.components.0.properties").ShouldBe("""{"scaler":"fast"}""");
        ModelTree
            .At(model, "spec.components.1.traits")
            .ShouldBe(
                """[{"type":"scaler","properties":{"replicas":3}},{"type":"cpuscaler","properties":{"min":1,"max":5}}]"""
            );
    }

    /// <summary>One name means one thing, whichever component it is called on.</summary>
    [Fact]
    public void No_trait_of_the_library_has_the_name_of_a_member()
    {
        var types = typeof(Application).Assembly.GetExportedTypes();
        var members = types
            .Where(type => type.IsSubclassOf(typeof(Component)))
            .SelectMany(type => type.GetMethods())
            .Concat(typeof(ComponentExtensions).GetMethods())
            .Concat(typeof(OrderedPartExtensions).GetMethods())
            .Concat(typeof(OpenExtensions).GetMethods())
            .Select(method => method.Name)
            .ToHashSet(StringComparer.Ordinal);
        var traits = types
            .Where(type => type.IsSubclassOf(typeof(Trait)))
            .Select(type => types.SingleOrDefault(other => other.FullName == type.FullName + "Extensions"))
            .OfType<Type>()
            .SelectMany(type => type.GetMethods().Where(method => method.IsStatic))
            .Select(method => method.Name)
            .Distinct()
            .ToList();

        traits.Count.ShouldBeGreaterThan(30);
        traits.ShouldNotContain(name => members.Contains(name));
        string.Join(' ', traits.Where(name => name.EndsWith("Trait", StringComparison.Ordinal)).Order())
            .ShouldBe(
                "WithAnnotationsTrait WithEnvTrait WithHostAliasTrait WithLabelsTrait WithStorageTrait WithVolumesTrait"
            );
    }
}

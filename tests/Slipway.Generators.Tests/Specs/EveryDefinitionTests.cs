using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Slipway.Generators.Tests.Generation;
using Slipway.Language.Binding;

namespace Slipway.Generators.Tests.Specs;

/// <summary>Every component, trait, step and policy that Slipway has a schema of can be written in C#.</summary>
public sealed class EveryDefinitionTests
{
    /// <summary>Names that KubeVela keeps for old files, each with a newer one that has a builder, and groups, which are written by hand.</summary>
    private static readonly string[] WithoutBuilder = ["builtin-apply-component", "envbinding", "raw", "step-group"];

    private static readonly List<MethodInfo> Extensions =
    [
        .. typeof(Application)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.IsDefined(typeof(ExtensionAttribute)))
            .OrderBy(method => method.GetParameters().Count(one => !one.HasDefaultValue)),
    ];

    [Theory]
    [InlineData("component")]
    [InlineData("trait")]
    [InlineData("step")]
    [InlineData("policy")]
    public void Each_has_a_builder_that_writes_it(string kind)
    {
        var app = new Application("every");
        if (kind == "trait")
            Run(Extensions.Where(IsOfTrait), app.AddWebService("web", "nginx:1.27"));
        else if (kind == "step")
            Run(Adding(typeof(IStepList)), app.Workflow, "one");
        else
            Run(Adding(typeof(Application)), app, "one");

        using var text = new StringWriter();
        SpecModel.Write(text, [app]);
        var spec = JsonNode.Parse(ModelTree.Of(text.ToString()))!["spec"]!;
        var list = kind switch
        {
            "component" => spec["components"],
            "policy" => spec["policies"],
            "step" => spec["workflow"]!["steps"],
            _ => spec["components"]![0]!["traits"],
        };
        var types = list!.AsArray().Select(one => (string)one!["type"]!).ToHashSet(StringComparer.Ordinal);
        var definitions = SchemaCatalog.BuiltIn.Definitions(kind).ToList();
        definitions
            .Where(type => !types.Contains(type))
            .ShouldBe(definitions.Intersect(WithoutBuilder, StringComparer.Ordinal));
    }

    /// <summary>Traits are put on any component.</summary>
    private static bool IsOfTrait(MethodInfo method) =>
        method.IsGenericMethod
        && method.DeclaringType != typeof(ComponentExtensions)
        && method.Name.StartsWith("With", StringComparison.Ordinal)
        && method.GetGenericArguments()[0].GetGenericParameterConstraints().Contains(typeof(Component));

    private static IEnumerable<MethodInfo> Adding(Type target) =>
        Extensions.Where(method =>
            method.Name.StartsWith("Add", StringComparison.Ordinal)
            && method.GetParameters()[0].ParameterType == target
            && method.GetParameters()[1].ParameterType == typeof(string)
        );

    /// <summary>Calls one overload of each method.</summary>
    private static void Run(IEnumerable<MethodInfo> methods, object target, params object[] first)
    {
        foreach (var method in methods.DistinctBy(one => one.Name, StringComparer.Ordinal))
            AnyBuilder.Call(method, target, first);
    }
}

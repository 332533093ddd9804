using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Emit;

/// <summary>What the class of a schema itself is made with, in addition to the schema's own values.</summary>
/// <param name="BaseType">Its base class.</param>
/// <param name="Required">Parameters in front of the required values.</param>
/// <param name="Optional">Parameters after them.</param>
/// <param name="BaseArguments">What the base class is given, with a comma after it.</param>
/// <param name="IsOpen">Whether users make it themselves; else a method adds it to what it belongs to.</param>
internal sealed record RootSignature(
    string BaseType,
    IReadOnlyList<Parameter> Required,
    IReadOnlyList<Parameter> Optional,
    string BaseArguments,
    bool IsOpen
)
{
    /// <summary>What a class inside another is made with: nothing more.</summary>
    public static RootSignature None { get; } = new("global::Slipway.Runtime.SpecObject", [], [], "", IsOpen: true);

    /// <summary>The required parameters as they are passed on, each with a comma after it.</summary>
    public string Passed => string.Concat(Required.Select(one => one.Text + ", "));

    /// <summary>The optional parameters as they are passed on, each with a comma after it.</summary>
    public string PassedOptional => string.Concat(Optional.Select(one => one.Text + ", "));

    public static RootSignature Of(Code code)
    {
        var definition = CSharpLiteral.Of(code.Builders.Definition);
        var name = new Parameter(
            "string",
            ReservedParameters.Name,
            "Its name.",
            Attribute: NameAttribute(code.Builders)
        );
        return code.Builders.Kind switch
        {
            BuilderKind.Document => new(
                code.BaseType,
                [name],
                [
                    new Parameter(
                        "string?",
                        ReservedParameters.Namespace,
                        "Its namespace; the project's SlipwayNamespace where it is left out.",
                        "null"
                    ),
                ],
                $"{definition}, {CSharpLiteral.Of(code.Builders.DocumentKind)}, name, @namespace, ",
                IsOpen: true
            ),
            BuilderKind.KeyedDocument => new(code.BaseType, [name], [], "name, ", IsOpen: true),
            BuilderKind.Plain => None,
            BuilderKind.Trait => new(
                code.BaseType,
                [],
                [],
                $"{definition}, {CSharpLiteral.Of(code.Builders.Method)}, ",
                IsOpen: false
            ),
            _ => new(code.BaseType, [name], [], definition + ", name, ", IsOpen: false),
        };
    }

    /// <summary>What names are, of things that have them next to the schema's own values.</summary>
    private static string NameAttribute(Builders builders) =>
        builders.Kind switch
        {
            BuilderKind.Component => ValueAttribute.Of(
                "name",
                new ValueFacts
                {
                    Declares = "component",
                    Limits = new() { MinimumLength = 1 },
                }
            ),
            BuilderKind.Step => ValueAttribute.Of("name", new ValueFacts { Declares = "step" }),
            BuilderKind.Policy => ValueAttribute.Of("name", new ValueFacts { Declares = "policy" }),
            BuilderKind.Document or BuilderKind.KeyedDocument => ValueAttribute.Of(
                "name",
                builders.NameFacts with
                {
                    Declares = "document",
                }
            ),
            _ => "",
        };

    /// <summary>The names that the schema's own values cannot have as parameters.</summary>
    public NameScope Scope() => ReservedParameters.Root([.. Required.Concat(Optional).Select(one => one.Name)]);
}

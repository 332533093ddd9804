using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;

namespace Slipway.Compiler.Objects;

/// <summary>A text that may hold addresses of Services: the value of an environment variable, or a word of a command.</summary>
/// <param name="Name">What a message calls the place: the variable, or the key of the command.</param>
/// <param name="Value">The text.</param>
internal sealed record AddressText(string Name, SpecScalar Value)
{
    private static readonly string[] Commands = ["cmd", "command", "args"];

    /// <summary>Longer texts are documents of their own, and no one looks for addresses in them.</summary>
    private const int Longest = 4096;

    /// <summary>The texts of a component and of the containers that its traits bring along.</summary>
    /// <param name="component">A component of any type.</param>
    public static IEnumerable<AddressText> Of(Component component) =>
        EnvironmentVariable
            .Of(component)
            .Select(variable => new AddressText(variable.Name.Text, variable.Value))
            .Concat(
                component
                    .Traits.Where(trait => trait.Type is "sidecar" or "init-container")
                    .Select(trait => trait.Properties)
                    .Prepend(component.Properties)
                    .SelectMany(Words)
            )
            .Where(text => text.Value.Text.Length <= Longest);

    private static IEnumerable<AddressText> Words(SpecMapping owner) =>
        Commands.SelectMany(key => owner.Texts(key).Select(word => new AddressText(key, word)));
}

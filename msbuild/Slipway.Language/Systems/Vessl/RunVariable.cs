using Slipway.Language.Syntax;

namespace Slipway.Language.Systems.Vessl;

/// <summary>An environment variable of a run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What is after it: a value, or a mapping that says where the value comes from.</param>
public sealed record RunVariable(SpecScalar Name, SpecNode Value)
{
    /// <summary>The mapping; null where a value is there.</summary>
    public SpecMapping? Origin => Value as SpecMapping;

    /// <summary>The value that is written down; null where it comes from elsewhere.</summary>
    public SpecScalar? Literal =>
        (Value is SpecMapping origin ? origin["value"] ?? origin["text"] : Value)
            is SpecScalar { Kind: not ScalarKind.Null, IsUnread: false } scalar
            ? scalar
            : null;

    /// <summary>The name of the secret stored at VESSL; null where the value is not one.</summary>
    public SpecScalar? StoredSecret => Literal is null ? Origin?.Text("secret") : null;

    /// <summary>Whether the value is written down and is to be kept from view.</summary>
    public bool IsMasked => Literal is not null && Origin?.Boolean("secret") == true;

    /// <summary>Whether the pipeline around the run gives the value.</summary>
    public bool IsInjected => Origin?.Text("source")?.Text == "inject";

    /// <summary>The variables of a run.</summary>
    /// <param name="root">The run.</param>
    /// <returns>The variables in file order.</returns>
    public static IEnumerable<RunVariable> Of(SpecMapping root) =>
        (root.Mapping("env")?.Entries ?? []).Select(entry => new RunVariable(entry.Key, entry.Value));
}

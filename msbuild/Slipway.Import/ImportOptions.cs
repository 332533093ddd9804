namespace Slipway.Import;

/// <summary>How the C# of specs is written.</summary>
public sealed record ImportOptions
{
    /// <summary>The namespace of the classes; empty for none.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The namespace of the builders of the project's own schemas: <c>SlipwayBuilderNamespace</c>, or else its root namespace.</summary>
    public string BuilderNamespace { get; init; } = "Slipway.Schemas";
}

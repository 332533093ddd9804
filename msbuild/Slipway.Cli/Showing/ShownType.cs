using Slipway.Schema.Model;

namespace Slipway.Cli.Showing;

/// <summary>A type of component, trait, policy or step, or a kind of document.</summary>
/// <param name="Kind"><c>component</c>, <c>trait</c>, <c>policy</c>, <c>step</c> or <c>document</c>.</param>
/// <param name="Name">The type; of a document its kind.</param>
/// <param name="ApiVersion">The apiVersion of a document; empty for others.</param>
/// <param name="Schema">What is known of its fields.</param>
/// <param name="Facts">What is known of it besides.</param>
internal sealed record ShownType(string Kind, string Name, string ApiVersion, SchemaNode Schema, DefinitionFacts Facts)
{
    /// <summary>What names it and no other type: <c>trait/scaler</c>, <c>apps/v1/Deployment</c>.</summary>
    public string FullName => $"{(ApiVersion.Length > 0 ? ApiVersion : Kind)}/{Name}";

    /// <summary>What it is for; empty where that is not said.</summary>
    public string Description => Schema.Description ?? Schema.Resolved.Description ?? "";

    /// <summary>The first sentence of its description.</summary>
    public string Summary
    {
        get
        {
            var end = Description.IndexOf(". ", StringComparison.Ordinal);
            return end < 0 ? Description : Description[..(end + 1)];
        }
    }
}

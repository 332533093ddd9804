using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Edits;

/// <summary>
/// What rules about other documents may see of a document. An edit that leaves the outline as it is changes what is found
/// in the document alone, and its own manifests; everything else in the project is as it was.
/// </summary>
/// <remarks>
/// Only what is known to be of no concern to others is left out, so that a rule which is added later is right without
/// being named here, as long as it does not compare <see cref="Inert"/> values across documents.
/// </remarks>
/// <param name="Exact">A hash of the words and of their places.</param>
/// <param name="Words">A hash of the words alone.</param>
public readonly record struct Outline(string Exact, string Words)
{
    /// <summary>The types whose components are rendered without a look at other documents.</summary>
    private static readonly string[] Alone = ["jupyter-notebook", "model-serving", "model-training", "webservice"];

    /// <summary>The properties of such components that no rule compares with another document, and that name no object.</summary>
    private static readonly string[] Inert = ["cpu", "gpu", "image", "imagePullPolicy", "memory"];

    /// <summary>The same of a predictor.</summary>
    private static readonly string[] InertOfPredictor = ["replicas", "resources", "traffic"];

    /// <summary>The outline of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The outline; null where the document may concern others in any part of it.</returns>
    public static Outline? Of(SpecDocument document)
    {
        if (!Application.Is(document) || Application.Of(document) is not { } application)
            return null;
        if (application.Spec.Entry("workflow") is not null || application.Spec.Entry("workflows") is not null)
            return null;
        if (!application.Components.All(one => Alone.Contains(one.Type, StringComparer.Ordinal)))
            return null;
        var writer = new OutlineWriter();
        foreach (var component in application.Components)
        {
            writer.LeaveOut(component.Properties, Inert);
            foreach (var predictor in component.Predictors)
                writer.LeaveOut(predictor.Node, InertOfPredictor);
            foreach (var variable in EnvironmentVariable.Listed(component.Properties))
            {
                if (!MayBeAddress(variable.Value.Text))
                    writer.LeaveOut(variable.Value);
            }
        }
        writer.Add(document.Root);
        return writer.End();
    }

    /// <summary>The outline of the documents of a file.</summary>
    /// <param name="documents">The documents.</param>
    /// <returns>The outline; null where there is none of one of them, or no document.</returns>
    public static Outline? Of(IEnumerable<SpecDocument> documents)
    {
        var (exact, words) = (new StringBuilder(), new StringBuilder());
        foreach (var document in documents)
        {
            if (Of(document) is not { } outline)
                return null;
            exact.Append(outline.Exact);
            words.Append(outline.Words);
        }
        return exact.Length == 0 ? null : new Outline(Hash(exact), Hash(words));
    }

    /// <summary>An address names a host and a path; other values are passed on to the container and no more.</summary>
    private static bool MayBeAddress(string text) => text.AsSpan().IndexOfAny(".:/@$") >= 0;

    internal static string Hash(StringBuilder text) =>
        Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(text.ToString().AsSpan())));
}

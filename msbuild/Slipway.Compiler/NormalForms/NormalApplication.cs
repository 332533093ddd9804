using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeDl;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.NormalForms;

/// <summary>
/// The normal form of an Application, of an Initializer, which makes one, or of a document of KubeDL: what the spec says
/// with its namespace written out, plus what KubeVela's templates and KubeDL's operator fail without. Target
/// <c>kubevela</c> is this; target <c>kubernetes</c> is rendered from it.
/// </summary>
internal static class NormalApplication
{
    /// <summary>A copy of the whole object that <c>kubectl apply</c> leaves in it.</summary>
    private const string LastApplied = "kubectl.kubernetes.io/last-applied-configuration";

    /// <summary>Brings a document into normal form.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The normal form.</param>
    /// <returns>The same in normal form; the document itself where it is anything else.</returns>
    public static SpecDocument Of(SpecDocument document, NormalForm form)
    {
        if (
            !(Application.Is(document) || Initializer.Is(document) || KubeDlDocument.Is(document))
            || form.Catalog.Document(document.ApiVersion, document.Kind) is not { } schema
        )
            return document;
        var root = document.Root;
        if (document.Metadata is { } metadata)
            root = root.With("metadata", Metadata(metadata, document));
        return document.With(form.Of(root, schema));
    }

    private static SpecMapping Metadata(SpecMapping metadata, SpecDocument document)
    {
        var named = metadata.With("namespace", SpecScalar.OfText(document.Namespace, document.Place));
        return named.Mapping("annotations") is { } annotations && annotations.Entry(LastApplied) is not null
            ? named.With("annotations", annotations.Without(LastApplied))
            : named;
    }
}

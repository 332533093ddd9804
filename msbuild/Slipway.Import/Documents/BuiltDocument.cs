using Slipway.Import.Code;
using Slipway.Import.Parts;
using Slipway.Import.State;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Import.Documents;

/// <summary>Writes documents whose class is generated from the schema of their kind.</summary>
/// <param name="state">What is known of the document.</param>
internal sealed class BuiltDocument(DocumentState state)
{
    private readonly PartArguments parts = new(state);

    /// <summary>Writes a document.</summary>
    /// <param name="builders">The builders of its kind.</param>
    /// <param name="root">Its outermost mapping.</param>
    /// <returns>The body of a method; null where its class cannot say it.</returns>
    public WrittenDocument? Of(Builders builders, SpecMapping root) =>
        Expression(builders, root) is { } value ? WrittenDocument.Of(state.Types.Class(builders, 0), value) : null;

    /// <summary>Writes a document as an expression.</summary>
    /// <param name="builders">The builders of its kind.</param>
    /// <param name="root">Its outermost mapping.</param>
    /// <returns>The expression; null where its class cannot say it.</returns>
    public CodeExpression? Expression(Builders builders, SpecMapping root)
    {
        var isKeyed = builders.Kind == BuilderKind.KeyedDocument;
        if (Marks(root, isKeyed) is not { } marks)
            return null;
        IReadOnlyList<string> omitted = isKeyed ? ["name"] : ["apiVersion", "kind", "metadata", "status"];
        if (BuilderUse.Of(builders, 0, root, omitted, state) is not { } use)
            return null;
        var reserved = isKeyed
            ? ReservedParameters.Root(ReservedParameters.Name)
            : ReservedParameters.Root(ReservedParameters.Name, ReservedParameters.Namespace);
        if (parts.Required(use, use.Plan.Overloads(reserved), isFirstNamed: true) is not { } required)
            return null;
        if (parts.Stages(use, out var more) is not { } stages || parts.Options(use) is not { } options)
            return null;
        var type = state.Types.Class(builders, 0);
        var start = Start(type, stages, [marks.NameText, .. required], [.. marks.NamespaceArgument]);
        ChainedCall[] calls = [.. marks.Calls, .. more, .. options];
        return calls.Length == 0 ? start : new CodeChain(start, calls);
    }

    private DocumentMarks? Marks(SpecMapping root, bool isKeyed)
    {
        if (!isKeyed)
            return DocumentMarks.Of(root.Mapping("metadata"), state);
        return root.Text("name") is { } name
            ? new DocumentMarks(name.Text, null, [])
            : state.Misfit<DocumentMarks>(root.Span, "the document", "it has no name");
    }

    private CodeList Start(
        string type,
        List<ChainedCall> stages,
        IReadOnlyList<CodeExpression> first,
        IReadOnlyList<CodeExpression> last
    )
    {
        if (stages.Count == 0)
            return new CodeList($"new {type}(", [.. first, .. last], ")");
        // A run that names its image and no login has a constructor of its own.
        if (type == "VesslRun" && stages is [{ Name: "WithImage", Arguments: [PlainCode image], Comments.Count: 0 }])
            return new CodeList($"new {type}(", [.. first, image], ")");
        var parameter = state.Names.Claim(Identifier.Camel(type.Split('.')[^1]));
        state.Names.Free(parameter);
        var text = Keyword.Escape(parameter);
        var fill = new CodeLambda(text, new CodeChain(new PlainCode(text), stages));
        return new CodeList($"{type}.Create(", [.. first, fill, .. last], ")");
    }
}

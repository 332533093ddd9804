using Slipway.Import.Code;
using Slipway.Import.Parts;
using Slipway.Import.State;
using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Import.Documents;

/// <summary>Writes a Cron of KubeDL by the job that it runs.</summary>
/// <param name="state">What is known of the document.</param>
/// <param name="jobs">Writes the job.</param>
/// <param name="catalog">The schemas of jobs.</param>
internal sealed class CronCode(DocumentState state, BuiltDocument jobs, SchemaCatalog catalog)
{
    private const string Class = "Cron";

    /// <summary>Whether builders are those of a Cron.</summary>
    /// <param name="builders">The builders.</param>
    public static bool Is(Builders builders) =>
        builders is { DocumentKind: Class, Definition: "apps.kubedl.io/v1alpha1" };

    /// <summary>Writes a document.</summary>
    /// <param name="builders">The builders of a Cron.</param>
    /// <param name="root">Its outermost mapping.</param>
    /// <returns>The body of a method; null where a job alone does not say what is run.</returns>
    public WrittenDocument? Of(Builders builders, SpecMapping root)
    {
        var mark = state.Comments.Mark();
        if (Written(builders, root) is { } document)
            return document;
        state.Comments.Return(mark);
        return null;
    }

    private WrittenDocument? Written(Builders builders, SpecMapping root)
    {
        if (
            DocumentMarks.Of(root.Mapping("metadata"), state) is not { } marks
            || root.Mapping("spec") is not { } spec
            || spec.Text("schedule") is not { } schedule
            || spec.Mapping("template") is not { } template
            || Job(template, marks.NameText.Text) is not { } job
        )
            return null;
        var rest = new SpecMapping(
            [new SpecEntry(root.Entry("spec")!.Key, spec.Without("schedule").Without("template"))],
            spec.Span
        );
        if (spec.Entries.Count == 2)
            rest = new SpecMapping([], spec.Span);
        if (BuilderUse.Of(builders, 0, rest, [], state) is not { } use)
            return null;
        if (new PartArguments(state).Options(use) is not { } options)
            return null;
        var start = new CodeList(
            $"new {Class}(",
            [marks.NameText, new PlainCode(CSharpLiteral.Of(schedule.Text)), job, .. marks.NamespaceArgument],
            ")"
        );
        ChainedCall[] calls = [.. marks.Calls, .. options];
        return WrittenDocument.Of(Class, calls.Length == 0 ? start : new CodeChain(start, calls));
    }

    /// <summary>The job that a Cron runs; its name counts for nothing.</summary>
    private CodeExpression? Job(SpecMapping template, string name)
    {
        if (
            template.Entries.Count != 3
            || template.Text("apiVersion") is not { } version
            || template.Text("kind") is not { } kind
            || template.Mapping("workload") is not { } workload
            || workload.Entries.Any(one => one.Key.Text is not ("metadata" or "spec"))
            || workload.Entry("spec") is not { } spec
        )
            return null;
        var metadata = workload.Mapping("metadata") ?? new SpecMapping([], template.Span);
        if (metadata.Entries.Any(one => one.Key.Text is not ("labels" or "annotations")))
            return null;
        var root = new SpecMapping(
            [
                template.Entry("apiVersion")!,
                template.Entry("kind")!,
                new SpecEntry(
                    SpecScalar.OfText("metadata", template.Span),
                    metadata.With("name", SpecScalar.OfText(name.Trim('"'), template.Span))
                ),
                spec,
            ],
            template.Span
        );
        return catalog.Recognise(root) is { } subject && state.Builders.Of(subject) is { } builders
            ? jobs.Expression(builders, root)
            : null;
    }
}

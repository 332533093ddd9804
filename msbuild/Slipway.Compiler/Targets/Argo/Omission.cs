using Slipway.Schema;
using Slipway.Schema.Words;

namespace Slipway.Compiler.Targets.Argo;

/// <summary>What a Workflow does not do of what an Application says.</summary>
/// <param name="Kind">What is left out.</param>
/// <param name="Place">Where the spec says it.</param>
/// <param name="Subject">The step, component or policy it belongs to.</param>
/// <param name="Why">Why it is left out and what to write, as words that end a message.</param>
internal sealed record Omission(OmissionKind Kind, SourceSpan Place, string Subject, Sentence Why);

/// <summary>What is left out of a Workflow.</summary>
internal enum OmissionKind
{
    /// <summary>A step as a whole.</summary>
    Step,

    /// <summary>Something of a step that is there.</summary>
    Part,

    /// <summary>A trait of a component that is there.</summary>
    Trait,

    /// <summary>The workflow as a whole.</summary>
    Workflow,
}

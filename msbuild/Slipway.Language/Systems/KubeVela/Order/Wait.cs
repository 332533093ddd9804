using Slipway.Schema;

namespace Slipway.Language.Systems.KubeVela.Order;

/// <summary>Why one thing waits for another.</summary>
internal enum WaitReason
{
    /// <summary>It names the other in its own <c>dependsOn</c> or takes an output of it.</summary>
    Own,

    /// <summary>The component that a step applies waits.</summary>
    Component,

    /// <summary>Steps run one after another.</summary>
    Order,

    /// <summary>A group is done when the steps inside it are.</summary>
    Group,
}

/// <summary>One thing waits for another.</summary>
/// <param name="From">Which one waits.</param>
/// <param name="To">Which one it waits for.</param>
/// <param name="Place">Where the spec says so; null where nothing in the spec does.</param>
/// <param name="Reason">Why.</param>
internal sealed record Wait(int From, int To, SourceSpan? Place, WaitReason Reason);

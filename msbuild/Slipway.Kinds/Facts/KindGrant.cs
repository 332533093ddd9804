namespace Slipway.Kinds.Facts;

/// <summary>What an object allows: the API server lets only those write it who may do the same, or who may grant it.</summary>
public enum KindGrant
{
    /// <summary>It allows nothing.</summary>
    Nothing,

    /// <summary>What its rules say, for which one needs the verb <c>escalate</c> on its kind.</summary>
    Rules,

    /// <summary>What the role in <c>roleRef</c> says, for which one needs the verb <c>bind</c> on that role.</summary>
    Role,
}

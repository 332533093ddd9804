namespace System.Runtime.CompilerServices;

/// <summary>Lets <c>init</c> accessors and records compile on netstandard2.0, which predates them.</summary>
internal static class IsExternalInit;

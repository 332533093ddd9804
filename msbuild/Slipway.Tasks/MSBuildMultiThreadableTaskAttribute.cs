namespace Microsoft.Build.Framework;

/// <summary>
/// Tells MSBuild that a task may run next to others in one process. MSBuild goes by the attribute's name, so this
/// copy works, and the task still loads in versions that do not know it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;

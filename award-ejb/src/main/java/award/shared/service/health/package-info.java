/// Readiness (就绪检查) as a load balancer asks it. Packed as a jar of its own in the EAR's `lib`, the only place in an EAR where the server
/// looks for such checks.
package award.shared.service.health;
